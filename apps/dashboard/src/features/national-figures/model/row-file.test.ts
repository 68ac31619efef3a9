import type { Language } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import { figureFile } from './row-file.js';
import { selectionName } from './selection-name.js';
import { aCount, aReport, aRow, aShare } from './testing/builders.js';

const report = aReport({
  rows: [
    aCount('participations', 709),
    aShare(['participations', 'origin', 'turkey'], 36, 702, 7),
    aRow({ measure: 'waiting', breakdown: 'referral-to-intake', category: 'median', value: 12.5 }),
  ],
  measures: {
    participations: { nl: 'Deelnames', en: 'Participations' },
    waiting: { nl: 'Wachttijd', en: 'Waiting time' },
  },
});

const fileIn = (language: Language) =>
  figureFile({
    report,
    rows: report.rows,
    selection: selectionName(report, {}, language),
    language,
    today: '2009-03-31',
  });

test.each([
  [
    'nl',
    [
      'Jaar',
      'Gebied',
      'Cijfer',
      'Uitsplitsing',
      'Categorie',
      'Aantal',
      'Van',
      'Waarde',
      'Onbekend',
      'Toelichting',
      'Ondergrens',
      'Bovengrens',
    ],
  ],
  [
    'en',
    [
      'Year',
      'Scope',
      'Figure',
      'Breakdown',
      'Category',
      'Count',
      'Out of',
      'Value',
      'Not known',
      'Note',
      'Lower bound',
      'Upper bound',
    ],
  ],
] as const)('has headings that never change: %s', (language, headings) => {
  // Macros are built on them: a heading that changes here breaks somebody's report.
  expect(fileIn(language).columns.map(({ heading }) => heading)).toEqual(headings);
});

test('says everything in words, and its name what it is', () => {
  const { name, rows } = fileIn('nl');
  expect(name).toBe('mim-2008-nederland');
  expect(rows).toEqual([
    [2008, 'Nederland', 'Deelnames', null, null, 709, null, null, null, null, null, null],
    [2008, 'Nederland', 'Deelnames', 'Herkomst', 'Turkije', 36, 702, 5.1, 7, null, null, null],
    [
      2008,
      'Nederland',
      'Wachttijd',
      'aanmelding tot kennismaking',
      'mediaan',
      null,
      null,
      12.5,
      null,
      null,
      null,
      null,
    ],
  ]);
});
