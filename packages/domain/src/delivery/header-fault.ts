import type { Bilingual } from '../kernel/language.js';
import type { ColumnTable } from './column.js';

/** What makes a table unreadable as a whole, seen in its first row. */
export type HeaderFault =
  | { readonly code: 'file-not-utf8' | 'file-without-header' }
  | { readonly code: 'file-separated-otherwise'; readonly separator: Bilingual };

/** What tables are separated by that are not separated by commas, with its name. */
const separators = [
  { sign: ';', name: { nl: 'puntkomma’s', en: 'semicolons' } },
  { sign: '\t', name: { nl: 'tabs', en: 'tabs' } },
] as const;

/** A cell of a header as its column is named: without a byte order mark, and without quotes that another separator left in it. */
const bare = (cell: string): string => cell.replace(/^\uFEFF/, '').replace(/^"(.*)"$/, '$1');

/**
 * What is wrong with a table as a whole, as its first row shows: one problem instead of one for each cell.
 * @param columns Those of the table.
 * @param header The cells of the first row; none: the file is empty.
 * @returns Null when at least one column of the table is named in it.
 * @example
 * headerFault(coordinatorColumns, ['coordinator_id;hours_per_week'])?.code; // 'file-separated-otherwise'
 */
export function headerFault(columns: ColumnTable, header: readonly string[]): HeaderFault | null {
  const isKnown = (cell: string): boolean => Object.hasOwn(columns, bare(cell));
  if (header.some(isKnown)) return null;
  // Letters of two bytes (UTF-16) without a mark: every other one is nothing.
  if (header.some((cell) => cell.includes('\u0000'))) return { code: 'file-not-utf8' };
  const line = header.join(',');
  const separator = separators.find(({ sign }) => line.includes(sign) && line.split(sign).some(isKnown));
  return separator === undefined
    ? { code: 'file-without-header' }
    : { code: 'file-separated-otherwise', separator: separator.name };
}
