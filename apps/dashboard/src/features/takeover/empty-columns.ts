import type { Problem } from '@mim/domain/kernel';
import type { TakeoverSheet } from '@mim/domain/takeover';
import type { ColumnName, JudgedRow } from './requests/takeover.js';

/** Fewer are filled in one by one. */
const fewestTogether = 2;

/** A column that is empty where something should stand, in how many rows, and what is said of the first. */
export interface EmptyColumn {
  readonly holds: TakeoverSheet;
  readonly column: ColumnName;
  readonly count: number;
  readonly problem: Problem;
}

type Remark = JudgedRow['remarks'][number];
const keyOf = (holds: TakeoverSheet, column: ColumnName): string => `${holds} ${column}`;

/** Whether something is missing, whatever it is that misses it. */
const isOfEmptyCell = (remark: Remark): remark is Remark & { readonly column: ColumnName } =>
  remark.column !== null && remark.value === '';

/**
 * Columns in which the same is missing in several rows, so that it can be filled in for all of them.
 * @param rows Those of which something is said.
 */
export function emptyColumns(rows: readonly JudgedRow[]): readonly EmptyColumn[] {
  const found = new Map<string, EmptyColumn>();
  for (const { holds, status, remarks } of rows) {
    if (status !== 'problem') continue;
    for (const { column, problem } of remarks.filter(isOfEmptyCell)) {
      const before = found.get(keyOf(holds, column));
      found.set(keyOf(holds, column), {
        holds,
        column,
        count: (before?.count ?? 0) + 1,
        problem: before?.problem ?? problem,
      });
    }
  }
  return [...found.values()].filter(({ count }) => count >= fewestTogether);
}

/** Rows to correct: those of which more is to be said than what can be filled in together, and the others. */
export interface RowsToCorrect {
  readonly own: readonly JudgedRow[];
  readonly others: readonly JudgedRow[];
}

/**
 * Tells rows to correct one by one from those that are right once a column is filled in.
 * @param rows Those with something wrong.
 */
export function rowsToCorrect(rows: readonly JudgedRow[]): RowsToCorrect {
  const together = new Set(emptyColumns(rows).map(({ holds, column }) => keyOf(holds, column)));
  const isOwn = ({ holds, remarks }: JudgedRow): boolean =>
    remarks.some((remark) => !isOfEmptyCell(remark) || !together.has(keyOf(holds, remark.column)));
  return { own: rows.filter(isOwn), others: rows.filter((row) => !isOwn(row)) };
}
