import type { YearAnswer } from '@mim/analytics';
import { expect, test } from 'vitest';
import { figuresSearchSchema } from '../figures-search.js';
import { yearToShow } from './asked-year.js';

const aYear = (year: number, kind: YearAnswer['kind']): YearAnswer => ({
  year,
  kind,
  isPublished: true,
  locationsExpected: 19,
  locationsDelivered: 19,
});
const years = [aYear(2007, 'published'), aYear(2008, 'computed')];

test('without a year in the address it is the latest', () => {
  expect(yearToShow(years, undefined)).toMatchObject({ year: 2008 });
  expect(yearToShow([], 1999)).toBeNull();
});

test.each([[1999], [20_080], [2008.5], [-2008], ['abc'], ['2008 '], ['']])(
  'the address keeps %j, and no other year is shown in its place',
  (written) => {
    const { jaar } = figuresSearchSchema.parse({ jaar: written });
    expect(jaar).toBe(written);
    expect(yearToShow(years, jaar)).toBe('no-such-year');
  },
);

test('a year with a publication alone is shown as such', () => {
  expect(yearToShow(years, figuresSearchSchema.parse({ jaar: 2007 }).jaar)).toMatchObject({
    kind: 'published',
  });
});
