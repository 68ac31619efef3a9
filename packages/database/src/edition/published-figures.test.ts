import {
  childCircumstances,
  educationLevels,
  endReasons,
  households,
  incomeSources,
  motherCircumstances,
  originGroups,
  reimbursements,
  stopReasons,
  variants,
} from '@mim/domain/code-lists';
import { programmeMotherAgeGroups, visitingMotherAgeGroups } from '@mim/domain/registration';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PublishedFigure, publishedFigures } from './published-figures.js';
import { readPublishedFile } from './published-file.js';
import { editionNotes } from './published-notes.js';

let figures: readonly PublishedFigure[];
beforeAll(async () => {
  figures = publishedFigures(await readPublishedFile());
});

/** Where the categories of a breakdown come from; those of the last line are words of the figures. */
const categories: Readonly<Record<string, readonly string[]>> = {
  'participations/age': programmeMotherAgeGroups.values,
  'visiting-mothers/age': visitingMotherAgeGroups.values,
  'ended.by-reason/reason': endReasons.values,
  'visiting-mothers.stopped.by-reason/reason': stopReasons.values,
  origin: [...originGroups.values, 'non-dutch'],
  education: educationLevels.values,
  household: households.values,
  income: incomeSources.values,
  'child-circumstances': childCircumstances.values,
  'mother-circumstances': motherCircumstances.values,
  variant: variants.values,
  reimbursement: reimbursements.values,
  ...{
    hours: ['min', 'max', 'sum'],
    providers: ['sole', 'collaboration'],
    location: ['largest', 'smallest'],
    'former-programme-mother': ['true', 'false'],
  },
};

const find = (
  year: number,
  measure: string,
  breakdown: string | null = null,
  category: string | null = null,
) =>
  figures.find(
    (figure) =>
      figure.year === year &&
      figure.measure === measure &&
      figure.breakdown === breakdown &&
      figure.category === category,
  );

describe('the published figures', () => {
  test('name categories as the computed figures do', () => {
    for (const { measure, breakdown, category } of figures) {
      if (breakdown === null) continue;
      const known = categories[`${measure}/${breakdown}`] ?? categories[breakdown];
      expect(known, `${measure} by ${breakdown}`).toContain(category);
    }
  });

  test('stand there once each', () => {
    const names = figures.map(({ year, measure, breakdown, category }) =>
      [year, measure, breakdown, category].join('|'),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('cover reach and its share that is not Dutch in each of the five years', () => {
    for (const year of [2004, 2005, 2006, 2007, 2008]) {
      for (const measure of ['participations', 'visiting-mothers']) {
        expect(find(year, measure)?.count).toBeGreaterThan(0);
        expect(find(year, measure, 'origin', 'non-dutch')?.percent).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    [2008, 'participations', null, null, '709'],
    [2008, 'completion.of-ended', null, null, '49.2%'],
    [2008, 'ended.by-reason', 'reason', 'completed', '49.2%'],
    [2007, 'locations.expected', null, null, '22'],
    [2008, 'visiting-mothers', 'origin', 'non-dutch', '49%'],
    [2006, 'visiting-mothers', null, null, '362'],
    [2008, 'locations', 'providers', 'sole', '13'],
    [2008, 'visiting-mothers', 'age', 'under-25', 'under 25'],
    [2008, 'ended', null, null, '2007'],
    [2008, 'locations', 'reimbursement', 'per-visit', 'not published'],
    [2008, 'locations.solo-coordinator', null, null, 'Groningen'],
    [2008, 'participations.nationalities', null, null, 'Escamp'],
    [2008, 'attrition.of-ended', null, null, '50.8%'],
    [2008, 'mothers-per-visiting-mother', null, null, '2.03'],
    [2008, 'participations.by-location', 'location', 'smallest', 'Purmerend'],
  ] as const)(
    'of %s, %s %s %s carry the note on %s, in both languages',
    (year, measure, breakdown, category, says) => {
      const figure = find(year, measure, breakdown, category);
      expect(figure?.noteEn).toContain(says);
      expect(figure?.noteNl).toBeTruthy();
    },
  );

  test.each([
    ['participations.by-location', 'location', 'largest', { count: 197 }],
    ['participations.by-location', 'location', 'smallest', { count: 3 }],
    ['locations', 'providers', 'sole', { count: 14 }],
    ['locations', 'providers', 'collaboration', { count: 4 }],
    ['locations.solo-coordinator', null, null, { count: 6 }],
    ['participations.nationalities', null, null, { count: 60 }],
    ['attrition.of-ended', null, null, { percent: 50 }],
    ['mothers-per-visiting-mother', null, null, { value: 2 }],
  ] as const)(
    'hold what only the sentences of 2008 say: %s %s %s',
    (measure, breakdown, category, printed) => {
      expect(find(2008, measure, breakdown, category)).toMatchObject(printed);
    },
  );

  test('the note to 2008 tells of target group, funding and the locations that stopped', () => {
    for (const word of ['Hoorn', 'Doelgroep', 'Financiering']) expect(editionNotes[2008]?.nl).toContain(word);
    expect(editionNotes[2008]?.en).toContain('was not published');
  });
});
