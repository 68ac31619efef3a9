import {
  codebook,
  csvText,
  deliveryJsonSchema,
  type FormatVersion,
  formatVersions,
} from '@mim/domain/delivery';

const header = ['table', 'column', 'type', 'required', 'code', 'label_nl', 'label_en'];

/** The codebook of a format as CSV: a line for each column, and for each code that can stand in it in a year. */
const codebookCsv = (format: FormatVersion, year: number): string =>
  csvText([
    header,
    ...codebook(year, format).map(({ table, column, type, required, code, label }) => [
      table,
      column,
      type,
      String(required),
      code ?? '',
      label.nl,
      label.en,
    ]),
  ]);

/**
 * The files that describe the formats of a delivery to whoever makes one: a JSON Schema and a codebook of each.
 * @param year Calendar year of the registration: the codes are those that are valid in it.
 * @returns The texts by their names.
 * @example
 * Object.keys(formatDocs(2026)); // ['format-1.schema.json', 'format-1.codebook.csv', …]
 */
export const formatDocs = (year: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    formatVersions.flatMap((format) => [
      [`format-${format}.schema.json`, `${JSON.stringify(deliveryJsonSchema(format), null, 2)}\n`],
      [`format-${format}.codebook.csv`, codebookCsv(format, year)],
    ]),
  );
