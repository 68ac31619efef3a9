import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from './in-parts.js';

test('no column of a wide table is lost on paper: every one stands in one part, in order, and no part is too wide', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (columns, most) => {
      const parts = inParts(columns, most);
      expect(parts.flat()).toEqual(columns);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(most);
      expect(parts.length).toBe(Math.max(1, Math.ceil(columns.length / most)));
    }),
    { seed: 20_081_231 },
  );
});
