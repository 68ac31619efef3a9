import { epochDayOf, isoDateOfEpochDay } from '@mim/domain/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOT_KNOWN } from './format.js';
import { formatDate, formatDistance, formatMonth, formatNearDate } from './format-date.js';

const seed = 20_081_231;
const day = fc
  .integer({ min: epochDayOf('1990-01-01'), max: epochDayOf('2060-12-31') })
  .map(isoDateOfEpochDay);

test('a day is written as its language writes it', () => {
  expect(formatDate('2026-03-12', 'nl')).toBe('12 mrt 2026');
  expect(formatDate('2026-03-12', 'en')).toBe('12 Mar 2026');
  expect(formatDate('2026-03-12', 'nl', 'weekday')).toBe('do 12 mrt');
  expect(formatDate('2026-03-12', 'nl', 'long')).toBe('donderdag 12 maart 2026');
  expect(formatDate(null, 'nl')).toBe(NOT_KNOWN);
  expect(formatMonth('2026-03', 'nl')).toBe('maart 2026');
});

test('a day that is not near is written with its year', () => {
  expect(formatNearDate('2026-12-10', '2026-11-26', 'nl')).toBe('do 10 dec');
  expect(formatNearDate('2027-01-14', '2026-11-26', 'nl')).toBe('do 14 jan');
  expect(formatNearDate('2027-12-10', '2026-11-26', 'nl')).toBe('vr 10 dec 2027');
  expect(formatNearDate('2026-05-01', '2026-11-26', 'en')).toBe('Fri, 1 May 2026');
});

test('a distance is said in the largest unit that says something', () => {
  expect(formatDistance('2026-03-12', '2026-03-12', 'nl')).toBe('vandaag');
  expect(formatDistance('2026-03-09', '2026-03-12', 'nl')).toBe('3 dagen geleden');
  expect(formatDistance('2026-04-02', '2026-03-12', 'nl')).toBe('over 3 weken');
  expect(formatDistance('2025-09-12', '2026-03-12', 'en')).toBe('5 months ago');
});

test('the day that is written is the day that was meant, wherever the computer stands', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(formatDate(date, 'nl').split(' ')[0]).toBe(String(Number(date.slice(8))));
      expect(formatDate(date, 'en').endsWith(date.slice(0, 4))).toBe(true);
    }),
    { seed },
  );
});
