import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatList, formatNumber, formatPercent, NOT_KNOWN } from './format.js';

test('a number is written as its language writes it', () => {
  expect(formatNumber(12_345.6, 'nl', 1)).toBe('12.345,6');
  expect(formatNumber(12_345.6, 'en', 1)).toBe('12,345.6');
  expect(formatPercent(49.19, 'nl')).toBe('49,2%');
  expect(formatList(['Breda', 'Ede', 'Borne'], 'nl')).toBe('Breda, Ede en Borne');
});

test('what is not known is never written as a number', () => {
  expect(formatNumber(null, 'nl')).toBe(NOT_KNOWN);
  expect(formatPercent(null, 'en')).toBe(NOT_KNOWN);
});

test('the two languages write the same digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (value) => {
      const digits = (text: string) => text.replaceAll(/\D/g, '');
      expect(digits(formatNumber(value, 'nl'))).toBe(digits(formatNumber(value, 'en')));
    }),
    { seed: 20_081_231 },
  );
});
