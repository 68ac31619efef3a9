import type { ComparisonReport } from '@mim/analytics';
import { expect, test } from 'vitest';
import { mayYearsLeave } from './may-leave.js';

type Series = ComparisonReport['all'][number];

const series = (measure: string, counts: readonly number[], base: number | null = null): Series => ({
  measure,
  breakdown: null,
  category: null,
  unit: base === null ? 'percent' : 'points',
  points: counts.map((count, place) => ({
    year: 2021 + place,
    isPublished: false,
    count,
    base,
    value: base === null ? null : (100 * count) / base,
    lower: null,
    upper: null,
    note: null,
    change: null,
  })),
  change: null,
});
const reached = {
  measures: [
    { measure: 'participations', breakdown: null },
    { measure: 'participations.new', breakdown: null },
  ],
};

test('totals over years go along where each may, and what they leave of each other is no few people', () => {
  const all = [series('participations', [77, 73, 71]), series('participations.new', [49, 33, 40])];
  expect(mayYearsLeave({ all }, reached)).toBe(true);
});

test('one year of few keeps the whole series', () => {
  const all = [series('participations', [77, 73, 71]), series('participations.new', [49, 9, 40])];
  expect(mayYearsLeave({ all }, reached)).toBe(false);
});

test('a year that tells how few ended before it keeps the whole series', () => {
  // Of 73 mothers 70 go on beside 20 new ones: three ended.
  const all = [series('participations', [77, 73, 90]), series('participations.new', [49, 33, 20])];
  expect(mayYearsLeave({ all }, reached)).toBe(false);
});

test('shares over years wait: they do not say of how many it is not known', () => {
  const all = [series('completion.of-ended', [18, 20, 22], 40), series('participations', [77, 73, 71])];
  const completed = { measures: [{ measure: 'completion.of-ended', breakdown: null }] };
  expect(mayYearsLeave({ all }, completed)).toBe(false);
  expect(mayYearsLeave({ all: [] }, completed)).toBe(false);
});
