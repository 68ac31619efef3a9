import type { YearAnswer } from '@mim/analytics';
import { expect, test } from 'vitest';
import { figuresSearchSchema } from '../figures-search.js';
import { askedYears, inAddress, periodsToChoose } from './asked-years.js';

const aYear = (year: number, kind: YearAnswer['kind']): YearAnswer => ({
  year,
  kind,
  isPublished: true,
  locationsExpected: 19,
  locationsDelivered: 19,
});
const years = [aYear(2007, 'published'), aYear(2008, 'computed')];
const long = [2008, 2009, 2010, 2011, 2012, 2013].map((year) => aYear(year, 'computed'));

test('without a year in the address it is the latest', () => {
  expect(askedYears(years, undefined)).toMatchObject({ kind: 'year', year: { year: 2008 } });
  expect(askedYears([], 1999)).toBeNull();
});

test.each([
  [1999],
  [20_080],
  [2008.5],
  [-2008],
  ['abc'],
  ['2008 '],
  [''],
  ['2010-2008'],
  ['2000-2008'],
  ['1990-1994'],
])('the address keeps %j, and no other year is shown in its place', (written) => {
  const { jaar } = figuresSearchSchema.parse({ jaar: written });
  expect(jaar).toBe(written);
  expect(askedYears(years, jaar)).toBe('no-such-year');
});

test('a year with a publication alone is shown as such', () => {
  expect(askedYears(years, figuresSearchSchema.parse({ jaar: 2007 }).jaar)).toMatchObject({
    year: { kind: 'published' },
  });
});

test('several years together are at most five, and stand in the address as they were chosen', () => {
  const asked = askedYears(long, '2009-2013');
  expect(asked).toEqual({ kind: 'period', from: 2009, to: 2013 });
  expect(asked !== null && asked !== 'no-such-year' && inAddress(asked)).toBe('2009-2013');
});

test('periods to choose end in a year with deliveries and hold at least two of them', () => {
  expect(periodsToChoose(years)).toEqual([]);
  expect(periodsToChoose(long)).toEqual([
    '2012-2013',
    '2011-2013',
    '2009-2013',
    '2008-2012',
    '2007-2011',
    '2006-2010',
    '2005-2009',
  ]);
});

test('the years together that are shown can be chosen, whichever they are', () => {
  expect(periodsToChoose(long, '2006-2008')).toEqual(['2006-2008', ...periodsToChoose(long)]);
  expect(periodsToChoose(long, '2009-2013')).toEqual(periodsToChoose(long));
  expect(periodsToChoose(long, '2008')).toEqual(periodsToChoose(long));
});
