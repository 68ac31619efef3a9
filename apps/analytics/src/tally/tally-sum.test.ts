import { deliverySetArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAll, mergeFigureCounts } from './merge.js';
import { tallySum } from './tally-sum.js';
import { tallyOf } from './testing/counting.js';

describe('tallies that were made ready', () => {
  it('law: add up to what they add up to otherwise, whichever are asked and whatever was made ready since', () => {
    fc.assert(
      fc.property(
        deliverySetArbitrary(2008, 4),
        deliverySetArbitrary(2009, 3),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        (first, second, chosen) => {
          const sums = tallySum();
          const tallies = [...first, ...second].map(tallyOf);
          const ready = tallies.map((tally) => sums.ready(tally));
          const pick = <T>(of: readonly T[]) => of.filter((_, index) => chosen[index]);
          for (const [some, same] of [
            [pick(ready), pick(tallies)],
            [ready, tallies],
          ] as const) {
            const { survival, strata, ...others } = mergeAll(same);
            expect(sums.figureCounts(some)).toEqual({ survival, ...others });
            expect(sums.curveCounts(some)).toEqual({ survival, strata });
          }
        },
      ),
      { seed: 20081231, numRuns: 60 },
    );
  });

  it('of nothing are the empty tally', () => {
    expect(tallySum().figureCounts([])).toEqual(mergeFigureCounts([]));
  });
});
