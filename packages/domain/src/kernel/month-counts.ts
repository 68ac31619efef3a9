import { isoMonthOf, monthIndexOf } from './iso-date.js';
import { calendarMonth, type OpenPeriod, periodsOverlap } from './period.js';

/** One month: how many days of each kind lie in it, and whether something held on some day of it. */
export type MonthCounts<Counted extends string, During extends string> = { readonly month: string } & {
  readonly [Name in Counted]: number;
} & { readonly [Name in During]: boolean };

const mapValues = <Name extends string, In, Out>(
  values: Readonly<Record<Name, In>>,
  each: (value: In) => Out,
): Record<Name, Out> =>
  Object.fromEntries(Object.entries<In>(values).map(([name, value]) => [name, each(value)])) as Record<
    Name,
    Out
  >;

/**
 * Days counted by calendar month, from the first month that has one until the last.
 * @param days Days of each kind, ISO text, in any order.
 * @param span The day with which the months begin at the latest, further days that they reach, and what held during
 * periods.
 * @returns The months without a gap, in order.
 * @example
 * const pause = { firstDay: '2008-02-10', lastDay: '2008-02-20' };
 * countByMonth({ done: ['2008-01-31', '2008-03-07'] }, { from: '2008-01-31', also: [], during: { paused: [pause] } })[1]; // { month: '2008-02', done: 0, paused: true }
 */
export function countByMonth<Counted extends string, During extends string>(
  days: Readonly<Record<Counted, readonly string[]>>,
  {
    from,
    also,
    during,
  }: {
    readonly from: string;
    readonly also: readonly string[];
    readonly during: Readonly<Record<During, readonly OpenPeriod[]>>;
  },
): readonly MonthCounts<Counted, During>[] {
  const all = [from, ...also, ...Object.values<readonly string[]>(days).flat()].map(monthIndexOf);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = isoMonthOf(first + index);
    const within = calendarMonth(month);
    return {
      month,
      ...mapValues(days, (ofKind) => ofKind.filter((day) => day.startsWith(month)).length),
      ...mapValues(during, (periods) => periods.some((period) => periodsOverlap(period, within))),
    };
  });
}
