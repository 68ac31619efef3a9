import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchCriteria } from './criteria.js';
import { fitOf, strengthsOf } from './fit.js';

test('what is not known is never called a poor fit', () => {
  expect(fitOf(null)).toBe('unknown');
  expect(fitOf(0)).toBe('poor');
});

test('a higher score is never a lesser fit', () => {
  const order = ['poor', 'partly', 'good'];
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(score, score, (a, b) => {
      const [lower, higher] = a < b ? [a, b] : [b, a];
      expect(order.indexOf(fitOf(lower))).toBeLessThanOrEqual(order.indexOf(fitOf(higher)));
    }),
    { seed: 20_081_231 },
  );
});

test('a strength is what fits well, and what weighs more is told first', () => {
  const scored = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: matchCriteria.values.length,
    maxLength: matchCriteria.values.length,
  });
  fc.assert(
    fc.property(scored, (scores) => {
      const criteria = matchCriteria.values.map((criterion, at) => ({
        criterion,
        score: scores[at] ?? null,
      }));
      const strengths = strengthsOf(criteria);
      expect(strengths).toEqual(matchCriteria.values.filter((criterion) => strengths.includes(criterion)));
      for (const { criterion, score } of criteria)
        expect(strengths.includes(criterion)).toBe(fitOf(score) === 'good');
    }),
  );
});
