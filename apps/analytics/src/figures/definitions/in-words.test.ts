import { expect, test } from 'vitest';
import { figureDefinitions } from './all-definitions.js';
import { inWords, measuresInWords } from './in-words.js';

const measures = [...new Set(figureDefinitions.map(({ measure }) => measure))];

test('words are of a measure that there is, and whole sentences in both languages', () => {
  for (const one of measuresInWords) {
    expect(
      measures.some((measure) => measure === one || measure.startsWith(`${one}.`)),
      one,
    ).toBe(true);
    for (const sentence of Object.values(inWords(one) ?? {})) expect(sentence).toMatch(/^[A-Z1].*\.$/);
  }
  expect(inWords('incidence.relation')).toBe(inWords('incidence.completed'));
});

test('every share and every estimate of mothers says in words what it is of', () => {
  const told = figureDefinitions.filter(
    ({ kind, versions }) =>
      (kind === 'share' || kind === 'estimate') && (versions === undefined || versions.includes('2')),
  );
  // The opposite of completion is told by its name.
  const byName = new Set(['attrition.of-ended']);
  const without = told.filter(({ measure }) => inWords(measure) === undefined && !byName.has(measure));
  expect(without.map(({ measure }) => measure)).toEqual([]);
});
