import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkLayout } from './network-layout.js';

const seed = 20_081_231;
const people = fc.array(fc.record({ nearness: fc.constantFrom(1 as const, 2 as const, 3 as const) }), {
  maxLength: 24,
});
const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

test('everyone stands on the map once, the nearer the closer to the mother, and nobody on another', () => {
  fc.assert(
    fc.property(people, (all) => {
      const placed = networkLayout(all);
      expect(placed.map(({ person }) => person)).toHaveLength(all.length);
      expect(new Set(placed.map(({ person }) => person)).size).toBe(all.length);
      for (const one of placed) {
        expect(distance(one)).toBeLessThan(1);
        for (const other of placed) {
          if (one.person.nearness < other.person.nearness)
            expect(distance(one)).toBeLessThan(distance(other));
          if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.01);
        }
      }
    }),
    { seed },
  );
});
