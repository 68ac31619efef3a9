const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Writes rows of cells as CSV text (RFC 4180): commas, lines of CRLF, quotes where they are needed.
 * @example
 * csvText([['c1', 'zorg, onderwijs'], ['c2', '']]); // 'c1,"zorg, onderwijs"\r\nc2,\r\n'
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');

/** A row of a CSV text. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based line on which it starts; a line break within quotes counts as one. */
  readonly line: number;
  /** The place of the first cell with a quote where none may stand, or that is never closed; null: sound. */
  readonly fault: number | null;
}

/** A cell as it was read: its text, where it ends, and whether its quotes are right. */
interface ReadCell {
  readonly text: string;
  readonly end: number;
  readonly isSound: boolean;
}

/** What can stand between two cells. */
export type CsvSeparator = ',' | ';' | '\t';

/** The end of a cell, if it is one: a separator, a line break or the end of the text. */
const delimiters: Readonly<Record<CsvSeparator, RegExp>> = {
  ',': /[,\r\n]|$/g,
  ';': /[;\r\n]|$/g,
  '\t': /[\t\r\n]|$/g,
};

/** A cell that begins with a quote; null when the quote is not closed before the end of the cell. */
function readQuoted(csv: string, start: number, separator: CsvSeparator): ReadCell | null {
  let quote = csv.indexOf('"', start + 1);
  while (quote !== -1 && csv[quote + 1] === '"') quote = csv.indexOf('"', quote + 2);
  const after = csv[quote + 1] ?? '\n';
  if (quote === -1 || !`${separator}\r\n`.includes(after)) return null;
  return { text: csv.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1, isSound: true };
}

/** A cell as it stands, up to the next separator or line break. */
function readPlain(csv: string, start: number, separator: CsvSeparator): ReadCell {
  const delimiter = delimiters[separator];
  delimiter.lastIndex = start;
  const end = delimiter.exec(csv)?.index ?? csv.length;
  const text = csv.slice(start, end);
  return { text, end, isSound: !text.includes('"') };
}

const readCell = (csv: string, start: number, separator: CsvSeparator): ReadCell =>
  (csv[start] === '"' ? readQuoted(csv, start, separator) : null) ?? readPlain(csv, start, separator);

const lineBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/**
 * Reads CSV text (RFC 4180) that fits in memory: commas, quotes doubled within quotes, line breaks of CRLF, LF
 * or CR, also within quotes. A byte order mark before it is ignored; empty lines are skipped. What is wrong with
 * the quotes of a row is told with it, and reading goes on.
 * @param csv The whole text.
 * @param separator What stands between cells; a comma when absent.
 * @example
 * readCsv('a,"b ""c"""\r\n\r\nd,e')[1]; // { cells: ['d', 'e'], line: 3, fault: null }
 */
export function readCsv(csv: string, separator: CsvSeparator = ','): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  for (let start = csv.startsWith('\uFEFF') ? 1 : 0; start < csv.length; ) {
    const cells: string[] = [];
    let fault: number | null = null;
    let end = start - 1;
    do {
      const cell = readCell(csv, end + 1, separator);
      if (!cell.isSound) fault ??= cells.length;
      cells.push(cell.text);
      end = cell.end;
    } while (csv[end] === separator);
    if (end > start) rows.push({ cells, line, fault });
    line += 1 + lineBreaks(csv.slice(start, end));
    start = end + (csv.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}
