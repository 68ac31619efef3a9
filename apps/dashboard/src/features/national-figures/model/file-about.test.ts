import { expect, test } from 'vitest';
import { fileAbout } from './file-about.js';
import { aReport } from './testing/builders.js';

const today = '2009-03-31';
const report = aReport({
  scope: 'selection',
  coverage: { expected: 3, delivered: 2, nil: 0, missing: ['goes'] },
  byLocation: ['ede', 'breda'].map((code) => ({
    code,
    name: code.toUpperCase(),
    participations: 1,
    ended: 0,
    completed: 0,
    visitingMothers: 1,
  })),
  names: { ede: 'EDE', breda: 'BREDA' },
  madeFrom: {
    deliveries: { ede: { 2008: 2 }, breda: { 2007: 1, 2008: 1 } },
    definitions: '2',
    software: '0.1.0',
  },
});

test('a file says what it is, of which deliveries, by which definitions and when it was made', () => {
  expect(fileAbout({ report, scopeName: 'Breda en Ede', language: 'nl', today })).toEqual([
    'Moeders informeren Moeders (MIM), cijfers van de jaarregistratie',
    'Jaar: 2008',
    'Selectie: Breda en Ede (selection)',
    'Locaties: BREDA (breda), EDE (ede)',
    'Aanleveringen (locatie, jaar, versie): BREDA (breda) 2007 v1, BREDA (breda) 2008 v1, EDE (ede) 2008 v2',
    'Dekking: 2 van 3 locaties',
    'Definities: 2',
    'Programma: mim-analytics 0.1.0',
    'Gemaakt op: 2009-03-31',
  ]);
  expect(fileAbout({ report, scopeName: 'Breda and Ede', language: 'en', today })[1]).toBe('Year: 2008');
});
