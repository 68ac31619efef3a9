import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newValues } from './entry-form.js';

test('a new entry stands behind every other', () => {
  expect(newValues([]).position).toBe(10);
  fc.assert(
    fc.property(fc.array(fc.nat(9990)), (positions) => {
      const { position } = newValues(positions.map((each) => ({ position: each })));
      expect(positions.every((each) => each < Number(position))).toBe(true);
    }),
    { seed: 2012 },
  );
});
