/** A text that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * One cell of a CSV file. A text that begins like a formula gets an apostrophe before it, so that no
 * spreadsheet runs it; a number is written with a decimal point, as it is; nothing known is nothing written.
 * @example
 * csvCell('=1+1'); // "'=1+1"
 * csvCell(-2.5); // '-2.5'
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A CSV file: a header and rows, RFC 4180, with a byte order mark by which spreadsheets know UTF-8.
 * @param header names of the columns
 * @param rows cells, as many as there are columns
 */
export function csvFile(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = [header, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
