import type { YearAnswer } from '@mim/analytics';
import { latestYear } from './latest-year.js';

/** What a page of figures is about: a year, or several together. */
export type AskedYears =
  | { readonly kind: 'year'; readonly year: YearAnswer }
  | { readonly kind: 'period'; readonly from: number; readonly to: number };

/** The most years that are put together. */
const LONGEST = 5;

/**
 * The year or years that a page shows: those in its address, and without any the latest year.
 * @param asked as it is written in the address: `2008`, `2006-2008`
 * @returns null when there are no years; `no-such-year` when there are, and not the one that is asked
 * @example
 * askedYears(years, '2006-2008'); // { kind: 'period', from: 2006, to: 2008 }
 */
export function askedYears(
  years: readonly YearAnswer[],
  asked: number | string | undefined,
): AskedYears | 'no-such-year' | null {
  const latest = latestYear(years);
  if (latest === null) return null;
  if (asked === undefined) return { kind: 'year', year: latest };
  const period = periodOf(asked);
  if (period !== null) return isComputed(years, period) ? { kind: 'period', ...period } : 'no-such-year';
  const year = years.find((one) => one.year === asked);
  return year === undefined ? 'no-such-year' : { kind: 'year', year };
}

interface Period {
  readonly from: number;
  readonly to: number;
}

function periodOf(asked: number | string): Period | null {
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(String(asked)) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return first !== undefined && to > from && to - from < LONGEST ? { from, to } : null;
}

const computedIn = (years: readonly YearAnswer[], { from, to }: Period): number =>
  years.filter(({ year, kind }) => kind === 'computed' && year >= from && year <= to).length;

const isComputed = (years: readonly YearAnswer[], period: Period): boolean => computedIn(years, period) > 0;

/** What stands in the address for what is asked. */
export const inAddress = (asked: AskedYears): number | string =>
  asked.kind === 'year' ? asked.year.year : periodInAddress(asked);

const periodInAddress = ({ from, to }: Period): string => `${from}-${to}`;

/**
 * The periods that can be chosen: two, three and five years to the latest, and five years to each one before. Each has deliveries
 * of at least two of its years. The one that is shown is among them, whichever it is: a list without it would name another year.
 * @param shown as it stands in the address; a single year adds none
 * @returns as they stand in the address, the latest first
 */
export function periodsToChoose(years: readonly YearAnswer[], shown = ''): readonly string[] {
  const computed = years
    .flatMap(({ year, kind }) => (kind === 'computed' ? [year] : []))
    .sort((a, b) => b - a);
  const [latest] = computed;
  const offered = computed
    .flatMap((to) =>
      (to === latest ? [2, 3, LONGEST] : [LONGEST]).map((length) => ({ from: to - length + 1, to })),
    )
    .filter((period) => computedIn(years, period) > 1)
    .map(periodInAddress);
  return periodOf(shown) === null || offered.includes(shown) ? offered : [shown, ...offered];
}
