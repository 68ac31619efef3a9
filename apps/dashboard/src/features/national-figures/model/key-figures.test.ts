import { expect, test } from 'vitest';
import { headlineSpecs, keyFigure } from './key-figures.js';
import { aCount, aPublished, aPublishedFigure, aReport, aShare, aView } from './testing/builders.js';

const spec = (label: string) => {
  const found = headlineSpecs.find((one) => one.label === label);
  if (found === undefined) throw new Error(`no key figure ${label}`);
  return found;
};
const nonDutch = { breakdown: 'origin', category: 'non-dutch' } as const;
const published = aPublished([
  aPublishedFigure({ year: 2007, measure: 'participations', count: 692 }),
  aPublishedFigure({ year: 2007, measure: 'participations', ...nonDutch, percent: 60 }),
  aPublishedFigure({
    year: 2008,
    measure: 'participations',
    count: 703,
    note: { nl: 'De tabel geeft 703.', en: 'The table gives 703.' },
  }),
  aPublishedFigure({ year: 2008, measure: 'participations', ...nonDutch, percent: 65 }),
  aPublishedFigure({ year: 2008, measure: 'completion.of-ended', count: 152, percent: 50 }),
  aPublishedFigure({ year: 2007, measure: 'locations.delivered', count: 18 }),
]);
const rows = [
  aCount('participations', 709),
  aCount('mothers', 705),
  aShare(['participations', 'origin', 'non-dutch'], 461, 709),
  aShare(['completion.of-ended'], 152, 309),
  aCount('locations.delivered', 19),
];
const national = aView({ rows }, published);

test('a number has its change from the year before, and the publication where that differs', () => {
  expect(keyFigure(national, spec('participations'))).toMatchObject({
    value: '709',
    change: { direction: 'up', words: '17 meer (+2,5%) dan in 2007 (692, 18 van 19 locaties)' },
    base: '705 verschillende moeders',
    note: 'Gepubliceerd: 703. De tabel geeft 703.',
  });
});

test('a share has its base, what is not known, and its change in percentage points', () => {
  expect(keyFigure(national, spec('non-dutch'))).toMatchObject({
    value: '65%',
    change: { direction: 'same', words: 'niet duidelijk anders dan in 2007 (60%)' },
    base: '461 van 709 · marge: 61 tot 68% · niet bekend: 0',
    note: undefined,
  });
});

test('a percentage that the publication rounds otherwise is shown with the printed one', () => {
  expect(keyFigure(national, spec('completed'))).toMatchObject({
    value: '49%',
    note: 'Gepubliceerd: 152 (50%).',
  });
});

test('over a break in the series there is no change', () => {
  expect(keyFigure(national, spec('locations'))?.change).toBeUndefined();
});

test('a selection is not held against the publication; its shares are held against the country', () => {
  const selection = aView({ scope: 'selection', rows }, published, 'nl', aReport({ rows }));
  expect(keyFigure(selection, spec('participations'))).toMatchObject({ change: undefined, note: undefined });
  expect(keyFigure(selection, spec('non-dutch'))?.change?.words).toBe('gelijk aan landelijk (65%)');
});

test('in English the words and the numbers are English', () => {
  const english = aView({ rows }, published, 'en');
  expect(keyFigure(english, spec('non-dutch'))).toMatchObject({
    label: 'Not of Dutch origin',
    value: '65%',
    change: { words: 'not clearly higher or lower than in 2007 (60%)' },
  });
});

test('what a report does not have is no key figure', () => {
  expect(keyFigure(aView({}), spec('ended'))).toBeNull();
});
