import type { CohortTally, Counts, Tally } from '../tally/tally.js';
import type { FigureRow } from './figure-row.js';
import type { NoteCode } from './notes.js';
import { percent, roundedRatio } from './rounding.js';

/** A row of figures before it is known of which year and scope it is. */
export interface Figure extends Omit<FigureRow, 'year' | 'scope' | 'note'> {
  readonly notes: readonly NoteCode[];
}

/** What the figures of a year and scope are computed from. */
export interface FigureSources {
  /** The counts of the year, of all locations of the scope together. */
  readonly tally: Tally;
  /** The same of the two years before, for the cohort; `null` when there was no delivery at all. */
  readonly earlier: { readonly yearMinus1: CohortTally | null; readonly yearMinus2: CohortTally | null };
  /** Codes of the locations that should deliver; `null` when there is no such list. */
  readonly expectedLocations: readonly string[] | null;
}

/** Where a figure stands: its measure, and within it a breakdown and a category. */
export type FigureKey = readonly [measure: string, breakdown?: string | null, category?: string | null];

const figure = (
  [measure, breakdown = null, category = null]: FigureKey,
  values: Partial<Pick<Figure, 'count' | 'base' | 'value' | 'unknown' | 'notes'>>,
): Figure => ({
  measure,
  breakdown,
  category,
  count: null,
  base: null,
  value: null,
  unknown: null,
  notes: [],
  ...values,
});

/** A plain count. */
export const countFigure = (figureKey: FigureKey, count: number): Figure => figure(figureKey, { count });

/** True when 10% or more of the rows is not known. */
export const manyNotKnown = (unknown: number, rows: number): boolean => unknown > 0 && unknown * 10 >= rows;

const notKnownNote = (unknown: number, rows: number): readonly NoteCode[] =>
  manyNotKnown(unknown, rows) ? ['not-known-10-percent'] : [];

/**
 * A share of the known: percent with one decimal, from integers.
 * @param unknown Rows of which it is not known; 0 where nothing can be unknown.
 * @param rows All rows, known or not; by default base and unknown together.
 */
export const shareFigure = (
  figureKey: FigureKey,
  of: {
    readonly count: number;
    readonly base: number;
    readonly unknown: number;
    readonly rows?: number;
    readonly notes?: readonly NoteCode[];
  },
): Figure =>
  figure(figureKey, {
    count: of.count,
    base: of.base,
    value: percent(of.count, of.base),
    unknown: of.unknown,
    notes: [...notKnownNote(of.unknown, of.rows ?? of.base + of.unknown), ...(of.notes ?? [])],
  });

/**
 * A rate or mean: count ÷ base with two decimals.
 * @param unknown Rows that could not take part because a number was not recorded.
 * @param rows All rows.
 */
export const rateFigure = (
  figureKey: FigureKey,
  of: { readonly count: number; readonly base: number; readonly unknown?: number; readonly rows?: number },
): Figure =>
  figure(figureKey, {
    count: of.count,
    base: of.base,
    value: roundedRatio(of.count, of.base, 2),
    notes: notKnownNote(of.unknown ?? 0, of.rows ?? 0),
  });

/** A value that its family has computed and rounded, with the count it rests on. */
export const valueFigure = (
  figureKey: FigureKey,
  of: {
    readonly count: number;
    readonly base?: number;
    readonly value: number | null;
    readonly notes?: readonly NoteCode[];
  },
): Figure =>
  figure(figureKey, { count: of.count, base: of.base ?? null, value: of.value, notes: of.notes ?? [] });

/** The count of a key; 0 when it does not occur. */
export const countOf = (counts: Counts, key: string): number =>
  Object.hasOwn(counts, key) ? (counts[key] as number) : 0;

/** The sum of all counts. */
export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
