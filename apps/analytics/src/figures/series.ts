import { isSmallBase, type ShareInterval, shareInterval } from '@mim/domain/kernel';
import { figureKindOf } from './definitions/all-definitions.js';
import type { FigureRow } from './figure-row.js';
import { roundedFloat, roundedRatio } from './rounding.js';

/** What a year says of a figure. */
export interface SeriesPoint
  extends Pick<FigureRow, 'count' | 'base' | 'value' | 'lower' | 'upper' | 'note'> {
  readonly year: number;
  /** As it was printed, of a year of which nothing can be computed. */
  readonly isPublished: boolean;
  /** Against the point before it; null where there is none, or nothing to compare with. */
  readonly change: SeriesChange | null;
}

/** How a figure changed between two years. */
export interface SeriesChange {
  readonly from: number;
  readonly to: number;
  /** Of a number in percent, of a share in percentage points; null where the earlier number is 0, or a share has no base. */
  readonly value: number | null;
  /** A share is more or less only where the intervals of both years share no value. */
  readonly direction: 'more' | 'less' | 'same' | 'unclear';
}

/** A number or share, year by year. */
export interface Series extends Pick<FigureRow, 'measure' | 'breakdown' | 'category'> {
  readonly unit: 'percent' | 'points';
  readonly points: readonly SeriesPoint[];
  /** From the first to the last of the points. */
  readonly change: SeriesChange | null;
}

/** The figures of a year: computed from its deliveries, or printed. */
export interface FiguresOfYear {
  readonly year: number;
  readonly isPublished: boolean;
  readonly rows: readonly FigureRow[];
}

type Point = Omit<SeriesPoint, 'change'>;

/**
 * The numbers and shares of some years, each as a series; rates and estimates are no series of people. A year that lacks a figure
 * has no point of it.
 * @param years In their order.
 * @example
 * seriesOf([of2007, of2008])[0]?.change; // { from: 2007, to: 2008, value: 2.5, direction: 'more' }
 */
export function seriesOf(years: readonly FiguresOfYear[]): Series[] {
  const found = new Map<string, { row: FigureRow; points: Point[] }>();
  for (const { year, isPublished, rows } of years) {
    for (const row of rows) {
      if (!isOfPeople(row) || !saysSomething(row)) continue;
      const place = JSON.stringify([row.measure, row.breakdown, row.category]);
      const series = found.get(place) ?? { row, points: [] };
      const { count, base, value, lower, upper, note } = row;
      series.points.push({ year, isPublished, count, base, value, lower, upper, note });
      found.set(place, series);
    }
  }
  return [...found.values()].map(({ row: { measure, breakdown, category }, points }) => {
    const isShare = figureKindOf(measure, breakdown, category) === 'share';
    const changeBetween = between(isShare ? changeOfShare : changeOfNumber);
    const [first] = points;
    const last = points.at(-1);
    return {
      measure,
      breakdown,
      category,
      unit: isShare ? 'points' : 'percent',
      points: points.map((point, at) => {
        const before = points[at - 1];
        return { ...point, change: before === undefined ? null : changeBetween(before, point) };
      }),
      change: first === undefined || last === undefined || first === last ? null : changeBetween(first, last),
    };
  });
}

const isOfPeople = ({ measure, breakdown, category }: FigureRow): boolean =>
  ['count', 'share'].includes(figureKindOf(measure, breakdown, category));

const saysSomething = ({ count, value }: FigureRow): boolean => count !== null || value !== null;

/** What is compared of a number or a share. */
type Compared = Pick<SeriesPoint, 'count' | 'base' | 'value' | 'isPublished'>;
type Change = Pick<SeriesChange, 'value' | 'direction'>;

const between =
  (change: (earlier: Compared, later: Compared) => Change) => (earlier: Point, later: Point) => ({
    from: earlier.year,
    to: later.year,
    ...change(earlier, later),
  });

/** How one number differs from another, in percent of the other. */
export function changeOfNumber(earlier: Compared, later: Compared): Change {
  const [before, after] = [earlier.count ?? 0, later.count ?? 0];
  return {
    value: roundedRatio(100 * (after - before), before, 1),
    direction: after === before ? 'same' : after > before ? 'more' : 'less',
  };
}

/** How one share differs from another, in percentage points; more or less only where their intervals share no value. */
export const changeOfShare = (earlier: Compared, later: Compared): Change => ({
  value: pointsBetween(earlier, later),
  direction: directionOf(earlier, later),
});

/** From the counts; of what was printed as a whole percent, whole points. */
function pointsBetween(earlier: Compared, later: Compared): number | null {
  if (earlier.isPublished || later.isPublished) {
    return earlier.value === null || later.value === null
      ? null
      : roundedFloat(later.value - earlier.value, 0);
  }
  const [count, base, oldCount, oldBase] = [later.count, later.base, earlier.count, earlier.base].map((one) =>
    BigInt(one ?? 0),
  ) as [bigint, bigint, bigint, bigint];
  return roundedRatio(100n * (count * oldBase - oldCount * base), base * oldBase, 1);
}

function directionOf(earlier: Compared, later: Compared): SeriesChange['direction'] {
  const before = intervalOf(earlier);
  const after = intervalOf(later);
  if (before === null || after === null) return 'unclear';
  if (after.lower > before.upper) return 'more';
  return after.upper < before.lower ? 'less' : 'unclear';
}

/** Of a printed percentage the base is the printed total of its measure; of a few there is nothing to say. */
function intervalOf({ count, base, value }: Compared): ShareInterval | null {
  if (base === null || isSmallBase(base)) return null;
  const of = count ?? (value === null ? null : (value * base) / 100);
  return of === null || of > base ? null : shareInterval(of, base);
}
