import { guardFormulas } from './formula-guard.js';
import type { TableCell, TableColumn, TableFile } from './table-file.js';

const quoted = (text: string): string => `"${guardFormulas(text).replaceAll('"', '""')}"`;

/** A date stays ISO text without quotation marks: every spreadsheet takes that for a date, and for the same one. */
function csvCell(cell: TableCell, column: TableColumn | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return column?.isDate === true ? cell : quoted(cell);
}

/**
 * A CSV file as a Dutch spreadsheet opens it: a byte order mark, by which UTF-8 is known, semicolons, a comma in a number, and every
 * text in quotation marks. No text is a formula, whatever separator the file is opened with. Above the headings stand the lines
 * that say what it is, each behind a `#`.
 * @example
 * csvFile({ name: 'moeders', columns: [{ heading: 'Naam' }], rows: [['Elif Kaya']] }); // '\uFEFF"Naam"\r\n"Elif Kaya"\r\n'
 */
export function csvFile({ about = [], columns, rows }: Omit<TableFile, 'name'>): string {
  const lines = [
    ...about.map((line) => [`# ${line.replaceAll(/[\r\n]+/g, ' ')}`]),
    columns.map(({ heading }) => quoted(heading)),
    ...rows.map((row) => row.map((cell, place) => csvCell(cell, columns[place]))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}
