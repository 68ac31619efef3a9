import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPercent } from './read-percent.js';

test('a share is read in whole percents, and a small one of many with a decimal', () => {
  expect(readPercent(172, 373, 'nl')).toBe('46%');
  expect(readPercent(17, 373, 'nl')).toBe('4,6%');
  expect(readPercent(2, 43, 'nl')).toBe('5%');
  expect(readPercent(0, 373, 'nl')).toBe('0%');
  expect(readPercent(17, 373, 'en')).toBe('4.6%');
  expect(readPercent(0, 0, 'nl')).toBe('–');
});

test('half is rounded up, and what rounds to ten is ten', () => {
  expect(readPercent(1, 200, 'nl')).toBe('0,5%');
  expect(readPercent(125, 1000, 'nl')).toBe('13%');
  expect(readPercent(9_996, 100_000, 'nl')).toBe('10%');
});

test('whatever the share is, what is read is no further from it than half of its last digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (base, part) => {
      const count = Math.min(base, part);
      const read = readPercent(count, base, 'en').replace('%', '');
      const half = read.includes('.') ? 0.05 : 0.5;
      expect(Math.abs(Number(read) - (100 * count) / base)).toBeLessThanOrEqual(half + 1e-9);
    }),
    { seed: 20_081_231 },
  );
});
