import { expect, test } from 'vitest';
import { publishedKeyFigures } from './published-key-figures.js';
import { aPublished, aPublishedFigure } from './testing/builders.js';

const nonDutch = { measure: 'participations', breakdown: 'origin', category: 'non-dutch' } as const;
const published = aPublished(
  [2006, 2007, 2008].flatMap((year, at) => [
    aPublishedFigure({ year, measure: 'visiting-mothers', count: [426, 362, 349][at] ?? null }),
    aPublishedFigure({ year, measure: 'participations', count: [849, 692, 703][at] ?? null }),
    aPublishedFigure({ year, ...nonDutch, percent: [54, 60, 65][at] ?? null }),
    aPublishedFigure({ year, measure: 'locations.expected', count: [20, 19, 19][at] ?? null }),
  ]),
);
const change = (year: number, key: string) =>
  publishedKeyFigures(published, year, 'nl').find((figure) => figure.key === key)?.change;

test('a change in people has its percentage and the coverage of the year before', () => {
  expect(change(2008, 'visiting-mothers')?.words).toBe(
    '13 minder (−3,6%) dan in 2007 (362, 18 van 19 locaties)',
  );
});

test('a published share is called more only where chance does not explain it', () => {
  expect(change(2008, 'non-dutch')?.words).toBe('niet duidelijk anders dan in 2007 (60%)');
});

test('locations are compared with the year before, but not where another way of counting began', () => {
  expect(change(2007, 'locations')?.words).toBe('1 minder (−5,0%) dan in 2006 (20)');
  expect(change(2008, 'locations')).toBeUndefined();
});
