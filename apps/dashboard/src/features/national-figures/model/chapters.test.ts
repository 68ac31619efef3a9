import type { Language } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import { chapterIds, chapterKeys, chapterLead, chapterTitle } from './chapters.js';
import { figureList } from './figure-list.js';
import { headlineSpecs, keyFigure, visitingMotherShares } from './key-figures.js';
import { aCount, aRow, aShare, aView } from './testing/builders.js';

/** Measures that stand above the figures of a chapter and in none of them. */
const ofKeys = [
  'reach.rate',
  'dosage.ratio',
  'visit.minutes.mean',
  'dosage.at-least-80',
  'outings.share',
  'turnover',
  'leavers-per-100-years',
  'supervision.coverage',
  'mothers-per-visiting-mother',
  'visiting-mothers-per-coordinator',
  'visiting-mothers-per-fte',
];
const measures = [
  ...new Set([...ofKeys, ...figureList.flatMap((one) => one.measures.map((each) => each.measure))]),
];
const rows = [
  ...measures.map((measure) => aRow({ measure, count: 40, base: 80, value: 50, unknown: 0 })),
  aCount('participations', 60),
  aShare(['participations', 'origin', 'non-dutch'], 30, 60),
  aShare(['visiting-mothers', 'origin', 'non-dutch'], 30, 60),
  aShare(['visiting-mothers', 'former-programme-mother', 'true'], 30, 60),
];

/** A name that only a program gives: "reach.rate". */
const rawKey = /^[a-z\d]+([.-][a-z\d]+)+$/;

test.each<Language>(['nl', 'en'])(
  'in %s every chapter and each number above it is called in words',
  (language) => {
    const view = aView({ rows }, undefined, language);
    const keys = chapterIds.flatMap((chapter) => chapterKeys(chapter, view));
    const heads = [...headlineSpecs, ...visitingMotherShares].flatMap((spec) => keyFigure(view, spec) ?? []);
    expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(ofKeys));
    const said = [
      ...[...keys, ...heads].map(({ label }) => label),
      ...chapterIds.flatMap((chapter) => [chapterTitle(chapter, language), chapterLead(chapter, language)]),
    ];
    expect(said.filter((text) => rawKey.test(String(text)) || chapterIds.includes(text as never))).toEqual(
      [],
    );
  },
);

test('reach says of whom it is, for a municipality can have more locations', () => {
  const inWords = { 'reach.rate': { nl: 'Van alle eerste kinderen.', en: 'Of all first children.' } };
  const [reach] = chapterKeys('bereik', aView({ rows, inWords }, undefined, 'nl'));
  expect(reach?.note).toBe('Van alle eerste kinderen.');
});
