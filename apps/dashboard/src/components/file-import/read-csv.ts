import { fail, type Problem, type Result } from '@mim/domain/kernel';
import Papa from 'papaparse';
import { type FileProblemCode, openQuote } from './file-problems.js';
import { type SheetTable, tableLimits } from './sheet-table.js';
import { tableOfRows } from './table-of-rows.js';

/** Rows read at most: the limit, and room above it for a title, the headings and empty rows. */
const readRows = tableLimits.rows * 2;

/** Dutch Excel, everyone else, a paste from a spreadsheet, and what old systems write. */
const delimiters = [';', ',', '\t', '|'] as const;

/** Rows enough to tell a separator by. */
const sampleRows = 40;

/**
 * Reads text with separators: semicolon, comma, tab or bar, whichever the text turns out to use.
 * @param text the whole text, without byte order mark
 */
export function readCsv(text: string): Result<SheetTable, Problem<FileProblemCode>> {
  const { data, errors } = parse(text, delimiterOf(text), readRows);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) return fail(openQuote((open.row ?? 0) + 1));
  return tableOfRows(data);
}

const parse = (text: string, delimiter: string, preview: number) =>
  Papa.parse<string[]>(text, { delimiter, preview, transform: (cell) => cell.trim() });

/**
 * The separator that makes the most rows as wide as each other, and of those the one that makes them
 * widest. The library's own guess goes by the average and is led astray by a title above the list.
 */
function delimiterOf(text: string): string {
  const scored = delimiters.map((delimiter) => {
    const { data, errors } = parse(text, delimiter, sampleRows);
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
