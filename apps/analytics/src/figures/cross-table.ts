import { educationLevels, households, originGroups, referralSources } from '@mim/domain/code-lists';
import { programmeMotherAgeGroups } from '@mim/domain/registration';
import type { Pair } from '../tally/counted-by.js';
import type { FigureCounts } from '../tally/tally.js';
import { knownCodes } from './breakdown.js';
import { countOf, manyNotKnown, shareFigure, totalOf } from './figure.js';
import { joinNotes } from './notes.js';
import { withShareBounds } from './share-bounds.js';

/** One side of a cross-table: a characteristic and its codes, in the order in which people read them. */
export interface TableSide {
  readonly breakdown: string;
  readonly codes: readonly string[];
}

const origin: TableSide = { breakdown: 'origin', codes: knownCodes(originGroups) };

/** What stands beside and above each table. */
export const sidesOf: Readonly<Record<Pair, { readonly rows: TableSide; readonly columns: TableSide }>> = {
  'origin-by-education': {
    rows: origin,
    columns: { breakdown: 'education', codes: knownCodes(educationLevels) },
  },
  'age-by-household': {
    rows: { breakdown: 'age', codes: programmeMotherAgeGroups.values },
    columns: { breakdown: 'household', codes: knownCodes(households) },
  },
  'referral-source-by-origin': {
    rows: { breakdown: 'referral-source', codes: knownCodes(referralSources) },
    columns: origin,
  },
};

/** A cell, or the total of a row over the columns: a share of its row. */
export interface TableCell {
  readonly row: string;
  /** Null: the total of the row, a share of the whole table. */
  readonly column: string | null;
  readonly count: number;
  readonly base: number;
  /** Percent with one decimal; null without a base. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly note: string | null;
}

/** Participations by two characteristics. */
export interface CrossTable {
  readonly rows: TableSide;
  readonly columns: TableSide;
  /** Every participation, known or not. */
  readonly total: number;
  /** Of which either is not known: they are in no cell. */
  readonly unknown: number;
  /** What is to be said of the table as a whole. */
  readonly note: string | null;
  /** Every cell, also those without anybody, row by row with the total of the row first. */
  readonly cells: readonly TableCell[];
}

/**
 * The cross-table of a pair: each cell as a share of its row, with its interval; a row of fewer than ten is marked.
 * @example
 * crossTable('age-by-household', tally).cells.find(({ row, column }) => row === 'under-20' && column === 'single');
 */
export function crossTable(pair: Pair, { pairs, participations }: FigureCounts): CrossTable {
  const counts = pairs[pair];
  const { rows, columns } = sidesOf[pair];
  const totals = new Map(rows.codes.map((row) => [row, totalOf(counts[row] ?? {})]));
  const known = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const unknown = participations.total - known;
  const cells = rows.codes.flatMap((row) => {
    const ofRow = totals.get(row) as number;
    return [
      cellOf(row, null, ofRow, known),
      ...columns.codes.map((column) => cellOf(row, column, countOf(counts[row] ?? {}, column), ofRow)),
    ];
  });
  const note = joinNotes(manyNotKnown(unknown, participations.total) ? ['not-known-10-percent'] : []);
  return { rows, columns, total: participations.total, unknown, note, cells };
}

function cellOf(row: string, column: string | null, count: number, base: number): TableCell {
  const { value, lower, upper, notes } = withShareBounds(
    shareFigure(['participations'], { count, base, unknown: 0 }),
  );
  return { row, column, count, base, value, lower, upper, note: joinNotes(notes) };
}
