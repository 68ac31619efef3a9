import type { FirstBirths } from '@mim/domain/reach';
import type { CohortTally, Counts, FigureCounts } from '../tally/tally.js';
import type { FigureRow } from './figure-row.js';
import type { Note } from './notes.js';
import { percent, roundedRatio } from './rounding.js';

/** A row of figures before it is known of which year and scope it is. */
export interface Figure extends Omit<FigureRow, 'year' | 'scope' | 'note'> {
  readonly notes: readonly Note[];
}

/** What the figures of a year and scope are computed from. */
export interface FigureSources {
  readonly year: number;
  /** The counts of the year, of all locations of the scope together. */
  readonly tally: FigureCounts;
  /** Of years before, for the cohorts, by year; a year without a delivery is absent. */
  readonly earlier: EarlierCohorts;
  /** Codes of the locations that should deliver; `null` when there is no such list. */
  readonly expectedLocations: readonly string[] | null;
  /** First births by municipality and year, from outside, for `reach.rate`; `null`: none were entered at all. */
  readonly firstBirths?: readonly FirstBirths[] | null;
}

export type EarlierCohorts = Readonly<Record<number, CohortTally>>;

/** Makes some of the figures of a year. */
export type FigureFamily = (sources: FigureSources) => readonly Figure[];

/** Where a figure stands: its measure, and within it a breakdown and a category. */
export type FigureKey = readonly [measure: string, breakdown?: string | null, category?: string | null];

const figure = (
  [measure, breakdown = null, category = null]: FigureKey,
  values: Partial<Omit<Figure, 'measure' | 'breakdown' | 'category'>>,
): Figure => ({
  measure,
  breakdown,
  category,
  count: null,
  base: null,
  value: null,
  unknown: null,
  lower: null,
  upper: null,
  notes: [],
  ...values,
});

/** A plain count; null where there is nothing that could be counted. */
export const countFigure = (
  figureKey: FigureKey,
  count: number | null,
  notes: readonly Note[] = [],
): Figure => figure(figureKey, { count, notes });

/** Whether it is a share of the known: those alone say how many are not. */
export const isShare = ({ unknown }: Figure): boolean => unknown !== null;

/** True when 10% or more of the rows is not known. */
export const manyNotKnown = (unknown: number, rows: number): boolean => unknown > 0 && unknown * 10 >= rows;

const notKnownNote = (unknown: number, rows: number): readonly Note[] =>
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
    readonly notes?: readonly Note[];
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
  of: {
    readonly count: number;
    readonly base: number;
    readonly unknown?: number;
    readonly rows?: number;
    readonly notes?: readonly Note[];
  },
): Figure =>
  figure(figureKey, {
    count: of.count,
    base: of.base,
    value: roundedRatio(of.count, of.base, 2),
    notes: [...notKnownNote(of.unknown ?? 0, of.rows ?? 0), ...(of.notes ?? [])],
  });

/** A value that its family has computed and rounded, with the count it rests on. */
export const valueFigure = (
  figureKey: FigureKey,
  of: {
    readonly count: number;
    readonly base?: number;
    readonly value: number | null;
    readonly lower?: number | null;
    readonly upper?: number | null;
    readonly notes?: readonly Note[];
  },
): Figure => figure(figureKey, of);

/** The count of a key; 0 when it does not occur. */
export const countOf = (counts: Counts, key: string): number =>
  Object.hasOwn(counts, key) ? (counts[key] as number) : 0;

/** The sum of all counts. */
export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
