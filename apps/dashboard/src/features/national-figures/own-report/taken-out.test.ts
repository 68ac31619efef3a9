import { expect, test } from 'vitest';
import { canBeTakenOut, isTakenOut, type ReportFigure } from './use-report-figures.js';

const item = { itemId: 'a', figure: 'origin', year: 2008, selection: {}, note: 'Een tekst.' };
const figure = (kind: 'pending' | 'withheld' | 'not-of-this' | 'ready'): ReportFigure =>
  ({ item, spec: null, state: { kind } }) as unknown as ReportFigure;

test('what is withheld or not there is in nothing that is taken out', () => {
  expect((['ready', 'withheld', 'not-of-this'] as const).map((kind) => isTakenOut(figure(kind)))).toEqual([
    true,
    false,
    false,
  ]);
});

test('a report is taken out once all of it is known and something of it goes along', () => {
  expect(canBeTakenOut([figure('ready'), figure('withheld')])).toBe(true);
  expect(canBeTakenOut([figure('ready'), figure('pending')])).toBe(false);
  expect(canBeTakenOut([figure('withheld'), figure('not-of-this')])).toBe(false);
  expect(canBeTakenOut([])).toBe(false);
});
