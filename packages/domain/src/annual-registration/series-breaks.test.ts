import { expect, it } from 'vitest';
import { seriesBreaks } from './series-breaks.js';

const breaksIn = (measure: string, breakdown: string | null, ...years: number[]) =>
  seriesBreaks({ measure, breakdown }, years).map(({ year }) => year);

it('a series breaks where what is counted changed, and only within its years', () => {
  expect(breaksIn('locations.expected', null, 2006, 2007, 2008)).toEqual([2008]);
  expect(breaksIn('locations', 'variant', 2007, 2008)).toEqual([2008]);
  expect(breaksIn('locations.expected', null, 2008, 2009)).toEqual([]);
  expect(breaksIn('participations', 'origin', 2020, 2024)).toEqual([2022]);
  expect(breaksIn('participations', 'age', 2020, 2024)).toEqual([]);
  expect(breaksIn('participations', 'origin', 2006, 2010)).toEqual([]);
  expect(breaksIn('participations.by-location', 'location', 2007, 2008)).toEqual([]);
  expect(breaksIn('participations', 'origin')).toEqual([]);
});
