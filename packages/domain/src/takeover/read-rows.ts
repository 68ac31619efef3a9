import { longestNote } from '../kernel/fact-kind.js';
import { cellTooLong } from '../registration/clinic-list/row-problems.js';
import type { FileSheet, ReadRow, RowRemark, SheetMapping } from './takeover-file.js';
import { cellMissing } from './takeover-problems.js';
import { type TakeoverColumn, takeoverColumn } from './takeover-sheets.js';
import { type MaintainedEntries, readWritten } from './written-values.js';

/** Longest part of a cell that is told beside what is wrong with it. */
const longestValue = 100;

/** Signs alone, such as a dash, say that nothing is known. */
const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** A row that adds up those above it. Somebody can be called Som, so that a word must stand alone to say it. */
const isTotal = (cells: readonly string[]): boolean =>
  /^(?:(?:eind|sub)?(?:totaal|totalen|total)\b|(?:som|aantal|gemiddelde?)\s*:?$)/i.test(
    cells.find((cell) => !isEmpty(cell))?.trim() ?? '',
  );

/** What the rows of a sheet say, and how many were passed over because they add up others. */
export interface ReadSheet {
  readonly rows: readonly ReadRow[];
  readonly totals: readonly number[];
}

function readRow(
  cells: readonly string[],
  place: Pick<ReadRow, 'sheet' | 'row'>,
  { holds, columns }: SheetMapping,
  lists: MaintainedEntries,
): ReadRow {
  const values: Partial<Record<TakeoverColumn, unknown>> = {};
  const texts: Partial<Record<TakeoverColumn, string>> = {};
  const remarks: RowRemark[] = [];
  for (const [name, at] of Object.entries(columns)) {
    const column = name as TakeoverColumn;
    const fact = takeoverColumn(holds, column);
    if (fact === undefined || at === undefined) continue;
    const text = cells[at] ?? '';
    const value = text.slice(0, longestValue);
    texts[column] = value;
    const say = (problem: RowRemark['problem']) => remarks.push({ column, value, problem });
    if (isEmpty(text)) {
      if (fact.isRequired === true && fact.kind.type !== 'name') say(cellMissing(fact.label));
      continue;
    }
    if (text.length > longestNote) {
      say(cellTooLong);
      continue;
    }
    const read = readWritten(text, fact, lists);
    if (read.ok) values[column] = read.value;
    else say(read.problem);
  }
  return { ...place, holds, values, texts, remarks };
}

/**
 * Reads the rows of a sheet below its headings. Empty rows are passed over, and so are rows that add up others.
 * @param sheet The sheet.
 * @param mapping What it holds.
 * @param lists The lists that are maintained as data.
 * @example
 * const mapping = { sheet: 0, holds: 'visits', headings: 0, columns: { mother: 0, visitOn: 1 } };
 * readRows({ name: 'Blad1', rows: [['Moeder', 'Datum'], ['Elif', '3-4-2008'], ['Totaal', '1']] }, mapping, { topics: [], materials: [] }).rows.map(({ row }) => row); // [2]
 */
export function readRows(sheet: FileSheet, mapping: SheetMapping, lists: MaintainedEntries): ReadSheet {
  const rows: ReadRow[] = [];
  const totals: number[] = [];
  sheet.rows.forEach((cells, index) => {
    if (index <= mapping.headings || cells.every(isEmpty)) return;
    if (isTotal(cells)) totals.push(index + 1);
    else rows.push(readRow(cells, { sheet: mapping.sheet, row: index + 1 }, mapping, lists));
  });
  return { rows, totals };
}
