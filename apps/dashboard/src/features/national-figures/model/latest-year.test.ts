import { expect, test } from 'vitest';
import { latestYear } from './latest-year.js';

const year = (number: number, kind: 'computed' | 'published') => ({
  year: number,
  kind,
  isPublished: true,
  locationsExpected: 19,
  locationsDelivered: 19,
});

test('a page opens with the latest year that is computed', () => {
  expect(latestYear([year(2007, 'computed'), year(2009, 'published'), year(2008, 'computed')])?.year).toBe(
    2008,
  );
});

test('without a computed year it is the latest published one, and without any there is none', () => {
  expect(latestYear([year(2006, 'published'), year(2007, 'published')])?.year).toBe(2007);
  expect(latestYear([])).toBeNull();
});
