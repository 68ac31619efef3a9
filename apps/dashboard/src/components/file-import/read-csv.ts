import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import Papa from 'papaparse';
import { type FileProblemCode, fileProblems, longRow, openQuote } from './file-problems.js';
import { type ReadTable, type SheetRow, tableLimits } from './sheet-table.js';
import { filledCells, mostFilledRows, tableOfRows } from './table-of-rows.js';

type OrProblem<Value> = Result<Value, Problem<FileProblemCode>>;

/** Dutch Excel, everyone else, a paste from a spreadsheet, and what old systems write. */
const delimiters = [';', ',', '\t', '|'] as const;

/** The separator is told by so many rows, in so many characters. */
const sample = { rows: 40, characters: 100_000 } as const;

/** More than a row of a list can hold. */
const longestLine = tableLimits.columns * tableLimits.cell;

/** A first line that tells Excel the separator, which no spreadsheet counts as a row. */
const separatorLine = /^"?sep=([^\n])"?\n/i;

/**
 * Reads text with separators: semicolon, comma, tab or bar, whichever the text says or turns out to use. Lines end as they like,
 * and not all alike.
 * @param text the whole text, without byte order mark
 */
export function readCsv(text: string): OrProblem<ReadTable> {
  const rows = csvRows(text, mostFilledRows);
  if (!rows.ok) return rows;
  const table = tableOfRows(rows.value);
  return table.ok ? ok({ ...table.value, kind: 'csv', sheets: null }) : table;
}

/** The rows of such a text that hold something, each with its place. */
export function csvRows(text: string, mostRows: number): OrProblem<readonly SheetRow[]> {
  const whole = text.replace(/\r\n?/g, '\n');
  const said = separatorLine.exec(whole);
  const lines = whole.slice(said?.[0].length ?? 0);
  const long = placeOfLongLine(lines);
  if (long !== null) return fail(longRow(long));
  return rowsOf(lines, said?.[1] ?? delimiterOf(lines), mostRows);
}

/** A line that is too long to be a row would be taken apart into millions of cells before anything could be said of it. */
function placeOfLongLine(text: string): number | null {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    if ((end === -1 ? text.length : end) - start > longestLine) return line;
    start = end === -1 ? text.length : end + 1;
  }
  return null;
}

/** The rows that hold something. Reading stops where there are more than a list may have. */
function rowsOf(text: string, delimiter: string, mostRows: number): OrProblem<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  let problem: Problem<FileProblemCode> | null = null;
  let line = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      line += 1;
      const cells = data.map((cell) => cell.trim());
      if (filledCells(cells) > 0) rows.push({ line, cells });
      if (errors.some(({ code }) => code === 'MissingQuotes')) problem = openQuote(line);
      else if (rows.length > mostRows) problem = fileProblems.tooManyRows;
      if (problem !== null) parser.abort();
    },
  });
  return problem === null ? ok(rows) : fail(problem);
}

/**
 * The separator that makes the most rows as wide as each other, and of those the one that makes them
 * widest. The library's own guess goes by the average and is led astray by a title above the list.
 */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, sample.characters);
  const scored = delimiters.map((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(beginning, {
      delimiter,
      newline: '\n',
      preview: sample.rows,
    });
    const widths = data.map((cells) => cells.length).filter((width) => width > 1);
    const width = mostCommon(widths);
    const alike = widths.filter((one) => one === width).length;
    return { delimiter, alike, width, errors: errors.length };
  });
  scored.sort((a, b) => a.errors - b.errors || b.alike - a.alike || b.width - a.width);
  return scored[0]?.delimiter ?? delimiters[0];
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
