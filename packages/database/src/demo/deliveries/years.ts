import { addDays, daysBetween } from '@mim/domain/kernel';
import type { Random } from '../programme/random.js';

/** The year of the registration that was published: what is made up follows it. */
export const publishedYear = 2008;

/** From this year on deliveries have uptake and outcome. */
export const firstYearOfFormat2 = 2016;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const firstDayOf = (year: number): string => `${year}-01-01`;
export const lastDayOf = (year: number): string => `${year}-12-31`;

/** How far a year is on the way from the published year to the recorded one, 0-1. */
export const shareOfWay = (year: number, recordedYear: number): number =>
  Math.min(1, Math.max(0, (year - publishedYear) / (recordedYear - publishedYear)));

/** Visits, and so mothers, were fewer while nobody could be visited. */
const quiet: Readonly<Record<number, number>> = { 2020: 0.86, 2021: 0.9, 2022: 0.96 };

/**
 * How many there were in a year: on the way from what was registered of 2008 to what is recorded now, a few more or fewer.
 * @param from Number of the published year.
 * @param to Number of the recorded year.
 */
export function sizeIn(
  random: Random,
  year: number,
  recordedYear: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const share = shareOfWay(year, recordedYear);
  const usual = Math.max(from, 1) ** (1 - share) * Math.max(to, 1) ** share;
  return Math.max(1, Math.round(usual * (quiet[year] ?? 1) * (random.between(94, 106) / 100)));
}

/** A day between two, both included; the first where they lie the other way round. */
export const dayBetween = (random: Random, first: string, last: string): string =>
  first >= last ? first : addDays(first, random.between(0, daysBetween(first, last)));

/** The first of some days. */
export const earliestOf = (first: string, ...days: readonly string[]): string =>
  [first, ...days].toSorted()[0] ?? first;

/** The last of some days. */
export const latestOf = (first: string, ...days: readonly string[]): string =>
  [first, ...days].toSorted().at(-1) ?? first;
