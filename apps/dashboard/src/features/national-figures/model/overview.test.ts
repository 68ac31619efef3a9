import type { PeriodReport } from '@mim/analytics';
import { expect, test } from 'vitest';
import { makeView } from './make-view.js';
import { overviewFigures } from './overview.js';
import { reportOfPeriod } from './shown-report.js';
import { aCount, aPublished, aPublishedFigure, aReport, aView } from './testing/builders.js';
import { coverageText } from './view.js';

const published = aPublished([
  aPublishedFigure({ year: 2008, measure: 'participations', count: 703 }),
  aPublishedFigure({ year: 2008, measure: 'participations.new', count: 999 }),
]);

/** Three years together, of the first of which nobody delivered or should have. */
const ofThreeYears = (coverage: Partial<PeriodReport['coverage'][number]> = {}) => {
  const whole = { expected: 19, delivered: 19, nil: 0, missing: [] };
  const { scope, madeFrom, names, measures } = aReport();
  return makeView({
    report: reportOfPeriod({
      from: 2006,
      to: 2008,
      scope,
      madeFrom,
      names,
      measures,
      inWords: {},
      coverage: [
        { year: 2006, ...whole, expected: 0, delivered: 0 },
        { year: 2007, ...whole, ...coverage },
        { year: 2008, ...whole },
      ],
      rows: [aCount('participations.new', 742)],
      panel: { years: [], codes: [], rows: [] },
    }),
    published,
    national: null,
    language: 'nl',
  });
};
const first = (view: ReturnType<typeof aView>) => overviewFigures(view)[0]?.content;

test('a year begins with who took part, and how many persons they are', () => {
  const rows = [aCount('participations', 709), aCount('mothers', 700)];
  expect(first(aView({ rows }))).toMatchObject({
    label: 'Programmamoeders (deelnames)',
    value: '709',
    base: '700 verschillende moeders',
  });
});

test('years together begin with who began in them, beside which nothing is printed of one year', () => {
  expect(first(ofThreeYears())).toMatchObject({
    label: 'Programmamoeders die in deze jaren begonnen',
    value: '742',
    base: 'Van jaren samen tellen alleen moeders die in een van die jaren begonnen. Zo telt niemand dubbel.',
    note: undefined,
  });
});

test('years together are as well covered as the least of them, and say which add nothing', () => {
  expect(coverageText(ofThreeYears())).toBe(
    'per jaar ten minste 19 van 19 locaties · 2006 zonder aanleveringen',
  );
  expect(coverageText(ofThreeYears({ delivered: 17, missing: ['ede', 'breda'] }))).toBe(
    'per jaar ten minste 17 van 19 locaties · 2006 zonder aanleveringen',
  );
});
