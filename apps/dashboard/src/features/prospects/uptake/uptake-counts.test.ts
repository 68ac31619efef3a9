import type { Uptake } from '@mim/domain/delivery';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalOf, uptakeBars, uptakeCounts } from './uptake-counts.js';

const count = fc.nat(50);
const row: fc.Arbitrary<Uptake> = fc.record({
  referral_source: fc.constantFrom('self', 'well-baby-clinic', 'other'),
  referred: count,
  intakes: count,
  started: count,
  in_process: count,
  declined: count,
  unreachable: count,
  not_eligible: count,
  referred_elsewhere: count,
});

test('a bar is the sum over all who referred, and every count has one', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const bars = uptakeBars(rows, 'nl');
      expect(bars.map(({ key }) => key)).toEqual(uptakeCounts);
      for (const name of uptakeCounts) {
        const summed = rows.map((each) => each[name]).reduce((a, b) => a + b, 0);
        expect(totalOf(rows, name)).toBe(summed);
      }
    }),
    { seed: 20_081_231 },
  );
});
