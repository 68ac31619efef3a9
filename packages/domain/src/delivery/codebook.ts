import type { Bilingual } from '../kernel/language.js';
import type { Column } from './column.js';
import { type FormatVersion, newestFormat } from './format-version.js';
import { columnsIn, type TableName, tablesIn } from './tables.js';

/** One line of the codebook: a column, or a code that can stand in it. */
export interface CodebookEntry {
  readonly table: TableName;
  readonly column: string;
  readonly type: Column['type'];
  readonly required: boolean;
  /** The code, or null on the line of the column itself. */
  readonly code: string | null;
  readonly label: Bilingual;
}

const none: Bilingual = { nl: 'geen van deze', en: 'none of these' };

/**
 * The codebook of the annual registration: every table, column and code with its label, derived from
 * the definitions that read and check a delivery.
 * @param year Calendar year of the registration: the codes are those that are valid in it.
 * @param format Of which format; left out: the newest.
 * @example
 * codebook(2008).find(({ code }) => code === 'turkey')?.label.nl; // 'Turkije'
 */
export function codebook(year: number, format: FormatVersion = newestFormat): readonly CodebookEntry[] {
  return tablesIn(format).flatMap((table) =>
    Object.entries(columnsIn(table, format)).flatMap(([column, definition]) => {
      const { type, required, label } = definition;
      const line = { table, column, type, required };
      const codes =
        definition.type === 'code' || definition.type === 'codes' ? definition.list.inYear(year) : [];
      return [
        { ...line, code: null, label },
        ...codes.map((code) => ({ ...line, code: code.code, label: code.label })),
        ...(definition.type === 'codes' && definition.noneAllowed
          ? [{ ...line, code: 'none', label: none }]
          : []),
      ];
    }),
  );
}
