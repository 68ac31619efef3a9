import type { Delivery } from '@mim/domain/delivery';
import { has, quotient, scoreInterval } from './arithmetic.js';

/** What a row should hold; texts are the cells of the CSV. An estimate is compared as a number. */
export interface Expected {
  readonly count: number | null;
  readonly base: string | null;
  readonly value: string | number | null;
  readonly unknown: number | null;
  /** Not rounded. */
  readonly lower: number | null;
  readonly upper: number | null;
}
const notKnown = ['not-asked', 'refused', 'unknown'];
export const origins =
  'netherlands turkey morocco suriname antilles europe africa asia middle-east americas oceania other'.split(
    ' ',
  );
export const educations = 'lower secondary-vocational general-secondary higher'.split(' ');
export const truths = ['true', 'false'];

/** A truth value as the code of its category. */
export const truth = (value: boolean | null): string | null => (has(value) ? String(value) : null);

/** The age group of an age, by its bounds. */
export function ageGroup(age: number, youngest: number): string {
  if (age < youngest) return `under-${youngest}`;
  if (age >= 40) return '40-plus';
  const from = Math.floor(age / 5) * 5;
  return `${from}-${from + 4}`;
}
/** The rows that are expected, by `measure|breakdown|category`. */
export class Sheet {
  readonly rows = new Map<string, Expected>();

  /** @param hasIntervals Whether a share has an interval: from version 2 on. */
  constructor(readonly hasIntervals: boolean) {}

  put(place: string, expected: Partial<Expected>): void {
    this.rows.set(place, {
      count: null,
      base: null,
      value: null,
      unknown: null,
      lower: null,
      upper: null,
      ...expected,
    });
  }

  count(place: string, n: number): void {
    this.put(place, { count: n });
  }

  share(place: string, n: number, base: number, unknown: number): void {
    const interval = this.hasIntervals && base > 0 ? scoreInterval(n, base) : { lower: null, upper: null };
    this.put(place, {
      count: n,
      base: String(base),
      value: quotient(100 * n, base, 1),
      unknown,
      lower: interval.lower === null ? null : 100 * interval.lower,
      upper: interval.upper === null ? null : 100 * interval.upper,
    });
  }

  rate(place: string, n: number, base: number): void {
    this.put(place, { count: n, base: String(base), value: quotient(n, base, 2) });
  }

  /** A breakdown with one value a row. */
  one(measure: string, breakdown: string, values: readonly (string | null)[], categories: readonly string[]) {
    const known = values.filter((value) => has(value) && !notKnown.includes(value));
    const unknown = values.length - known.length;
    for (const category of categories) {
      const n = known.filter((value) => value === category).length;
      this.share(`${measure}|${breakdown}|${category}`, n, known.length, unknown);
    }
    if (breakdown !== 'origin') return;
    const n = known.filter((value) => value !== 'netherlands').length;
    this.share(`${measure}|origin|non-dutch`, n, known.length, unknown);
  }

  /** A breakdown of which several values can hold. */
  several(
    measure: string,
    breakdown: string,
    values: readonly (readonly string[] | null)[],
    categories: readonly string[],
  ) {
    const recorded = values.filter(has);
    const unknown = values.length - recorded.length;
    for (const category of categories) {
      const n = recorded.filter((value) => value.includes(category)).length;
      this.share(`${measure}|${breakdown}|${category}`, n, recorded.length, unknown);
    }
    const none = recorded.filter((value) => value.length === 0).length;
    this.share(`${measure}|${breakdown}|none`, none, recorded.length, unknown);
  }
}

/** What the definitions speak of: a year, its deliveries in the scope, and those of other years. */
export interface Registration {
  readonly year: number;
  readonly deliveries: readonly Delivery[];
  readonly ofYear: readonly Delivery[];
  readonly newYearsDay: string;
  readonly newYearsEve: string;
  inYear(date: string | null): boolean;
}
