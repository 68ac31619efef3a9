import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOf } from './fit.js';

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
