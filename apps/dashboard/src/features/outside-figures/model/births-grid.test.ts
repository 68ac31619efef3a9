import { expect, test } from 'vitest';
import { birthsGrid, missingByYear, missingSpans, yearsUntil } from './births-grid.js';

const version = (births: number | null) => ({
  births,
  source: 'CBS',
  fileName: null,
  enteredAt: '2009-06-01T10:00:00.000Z',
  enteredByName: null,
});
const rows = birthsGrid(
  {
    municipalities: [
      { municipality: 'Ede', firstYear: 2006, lastYear: 2007 },
      { municipality: 'Goes', firstYear: 2004, lastYear: null },
    ],
    figures: [
      { municipality: 'Ede', year: 2006, versions: [version(600), version(590)] },
      { municipality: 'Goes', year: 2006, versions: [version(null), version(80)] },
      { municipality: 'Ede', year: 2008, versions: [version(610)] },
    ],
  },
  [2006, 2007, 2008],
);

test('the latest version counts, and a number that was taken back is not known', () => {
  expect(rows[0]?.cells.map(({ births }) => births)).toEqual([600, null, 610]);
  expect(rows[1]?.cells.map(({ births }) => births)).toEqual([null, null, null]);
});

test('a number is missing in the years in which a location was open, the latest year first', () => {
  expect([...missingByYear(rows)]).toEqual([
    [2008, ['Goes']],
    [2007, ['Ede', 'Goes']],
    [2006, ['Goes']],
  ]);
});

test('years together of which the same is missing are one sentence', () => {
  const places = {
    municipalities: [
      { municipality: 'Ede', firstYear: 2006, lastYear: null },
      { municipality: 'Goes', firstYear: 2004, lastYear: null },
    ],
    figures: [{ municipality: 'Ede', year: 2007, versions: [version(600)] }],
  };
  expect(missingSpans(birthsGrid(places, [2005, 2006, 2007, 2008, 2009]))).toEqual([
    { first: 2008, last: 2009, names: ['Ede', 'Goes'] },
    { first: 2007, last: 2007, names: ['Goes'] },
    { first: 2006, last: 2006, names: ['Ede', 'Goes'] },
    { first: 2005, last: 2005, names: ['Goes'] },
  ]);
});

test('five years stand beside each other', () => {
  expect(yearsUntil(2008)).toEqual([2004, 2005, 2006, 2007, 2008]);
});
