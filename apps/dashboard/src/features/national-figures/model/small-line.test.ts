import { expect, test } from 'vitest';
import { figureIndex } from './figure-index.js';
import { overviewFigures } from './overview.js';
import { lineYears, publishedIndex, smallLine } from './small-line.js';
import { aCount, aPublished, aPublishedFigure, aRow, aShare, aView } from './testing/builders.js';

const rows = [
  aCount('participations', 709),
  aCount('mothers', 705),
  aRow({
    measure: 'waiting',
    breakdown: 'referral-to-first-visit',
    category: 'median',
    count: 300,
    value: 46,
  }),
  aShare(['dosage.ratio'], 4311, 4821),
  aRow({
    measure: 'retention',
    breakdown: 'days',
    category: '365',
    count: 258,
    value: 0.7,
    lower: 0.65,
    upper: 0.74,
  }),
  aShare(['completion.of-cohort', 'status', 'completed'], 148, 238),
  aCount('visiting-mothers', 349),
];

test('the overview has the figures in the order of the programme', () => {
  const figures = overviewFigures(aView({ rows }));
  expect(figures.map(({ figure }) => figure)).toEqual([
    'reached',
    'waiting',
    'dose',
    'retention',
    'cohort',
    'visiting-mothers-ledger',
  ]);
  expect(figures.map(({ content }) => content.value)).toEqual([
    '709',
    '46 dagen',
    '89%',
    '70%',
    '62%',
    '349',
  ]);
});

test('of a few the overview says counts and no percentage, and draws no point', () => {
  const few = [
    aRow({
      measure: 'waiting',
      breakdown: 'referral-to-first-visit',
      category: 'median',
      count: 4,
      value: 46,
    }),
    aShare(['dosage.ratio'], 7, 8),
    aRow({ measure: 'retention', breakdown: 'days', category: '365', count: 6, value: 0.5 }),
    aShare(['completion.of-cohort', 'status', 'completed'], 2, 3),
  ];
  for (const { content, pointOf } of overviewFigures(aView({ rows: few }))) {
    expect(`${content.value} ${content.base}`).not.toContain('%');
    expect(pointOf(figureIndex(few))).toBeNull();
  }
});

test('a small line has what was printed beside what is computed, and none of a single year', () => {
  const [reached] = overviewFigures(aView({ rows }));
  if (reached === undefined) throw new Error('no figure');
  const published = aPublished([
    aPublishedFigure({ year: 2006, measure: 'participations', count: 849 }),
    aPublishedFigure({ year: 2007, measure: 'participations', count: 692 }),
  ]);
  const years = lineYears(2008);
  expect(years).toEqual([2004, 2005, 2006, 2007, 2008]);
  const computed = [2008, figureIndex(rows)] as const;
  const line = smallLine(
    reached,
    years,
    new Map([2006, 2007].map((year) => [year, publishedIndex(published, year)] as const).concat([computed])),
  );
  expect(line?.points.map(({ year, label }) => `${year} ${label}`)).toEqual([
    '2006 849',
    '2007 692',
    '2008 709',
  ]);
  expect(smallLine(reached, years, new Map([computed]))).toBeNull();
});
