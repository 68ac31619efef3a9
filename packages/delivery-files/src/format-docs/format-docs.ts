import { deliveryJsonSchema, type FormatVersion, formatVersions } from '@mim/domain/delivery';
import { codebookPage } from './codebook-page.js';
import { codebookCsv, codebookWorkbook } from './codebook-tables.js';

/** A file that describes a format of a delivery to whoever makes one. */
export interface FormatDoc {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** In which forms a format is described: its JSON Schema, and its codebook for programs, in a spreadsheet and to read. */
export const formatDocKinds = ['schema', 'csv', 'xlsx', 'markdown'] as const;
export type FormatDocKind = (typeof formatDocKinds)[number];

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How each form is named, of which type it is, and how it is made from the columns and code lists. */
const kinds: Readonly<
  Record<
    FormatDocKind,
    {
      readonly ending: string;
      readonly type: string;
      readonly make: (format: FormatVersion, year: number) => Uint8Array | Promise<Uint8Array>;
    }
  >
> = {
  schema: {
    ending: 'schema.json',
    type: 'application/schema+json',
    make: (format) => inUtf8(`${JSON.stringify(deliveryJsonSchema(format), null, 2)}\n`),
  },
  csv: {
    ending: 'codebook.csv',
    type: 'text/csv;charset=utf-8',
    make: (format, year) => inUtf8(codebookCsv(format, year)),
  },
  xlsx: {
    ending: 'codebook.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: codebookWorkbook,
  },
  markdown: {
    ending: 'codebook.md',
    type: 'text/markdown;charset=utf-8',
    make: (format, year) => inUtf8(codebookPage(format, year)),
  },
};

/**
 * A file that describes a format of a delivery, made from the columns and code lists that read and check it: always the same bytes.
 * @param format Of which format.
 * @param kind In which form.
 * @param year Calendar year of the registration: the codes are those that are valid in it.
 * @example
 * (await formatDoc('2', 'csv', 2026)).name; // 'format-2.codebook.csv'
 */
export async function formatDoc(
  format: FormatVersion,
  kind: FormatDocKind,
  year: number,
): Promise<FormatDoc> {
  const { ending, type, make } = kinds[kind];
  return { name: `format-${format}.${ending}`, type, bytes: await make(format, year) };
}

/**
 * All files that describe the formats of a delivery: those of `docs/delivery`.
 * @param year Calendar year of the registration: the codes are those that are valid in it.
 * @example
 * (await formatDocs(2026)).map(({ name }) => name); // ['format-1.schema.json', 'format-1.codebook.csv', …]
 */
export const formatDocs = (year: number): Promise<readonly FormatDoc[]> =>
  Promise.all(
    formatVersions.flatMap((format) => formatDocKinds.map((kind) => formatDoc(format, kind, year))),
  );
