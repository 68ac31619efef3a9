import type { Delivery } from '@mim/domain/delivery';
import { deliveryArbitrary, deliverySetArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTally, merge, mergeAll, mergeCohorts } from './merge.js';
import { createTallier } from './tallier.js';
import type { Tally } from './tally.js';
import { tallyOf } from './testing/counting.js';

const seed = 709;
const assertLaw = <Values>(law: fc.IProperty<Values>): void => fc.assert(law, { seed, numRuns: 60 });

const tallyArbitrary = (code: string): fc.Arbitrary<Tally> => deliveryArbitrary(2008, code).map(tallyOf);
const threeTallies = fc.tuple(tallyArbitrary('a'), tallyArbitrary('b'), tallyArbitrary('c'));

/** Splits the rows of a delivery over two tallies of the same location. */
function tallyHalves(delivery: Delivery, inFirst: readonly boolean[]): [Tally, Tally] {
  const halves = [createTallier(delivery.descriptor), createTallier(delivery.descriptor)] as const;
  const half = (index: number) => (inFirst[index % inFirst.length] === true ? halves[0] : halves[1]);
  delivery.participations.forEach((row, index) => {
    half(index).participation(row);
  });
  delivery['visiting-mothers'].forEach((row, index) => {
    half(index).visitingMother(row);
  });
  delivery.coordinators.forEach((row, index) => {
    half(index).coordinator(row);
  });
  delivery.uptake.forEach((row, index) => {
    half(index).uptake(row);
  });
  return [halves[0].result(), halves[1].result()];
}

describe(`merging tallies (seed ${seed})`, () => {
  it('law: is associative', () => {
    assertLaw(
      fc.property(threeTallies, ([a, b, c]) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('law: is commutative', () => {
    assertLaw(
      fc.property(threeTallies, ([a, b]) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('law: the empty tally is neutral', () => {
    assertLaw(
      fc.property(tallyArbitrary('a'), (tally) => {
        expect(merge(tally, emptyTally)).toEqual(tally);
        expect(merge(emptyTally, tally)).toEqual(tally);
      }),
    );
  });

  it('law: the tally of rows in two parts is the merge of the tallies of the parts', () => {
    assertLaw(
      fc.property(
        deliveryArbitrary(2008, 'a', { participations: 30 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 20 }),
        (delivery, inFirst) => {
          const [first, second] = tallyHalves(delivery, inFirst);
          expect(merge(first, second)).toEqual(tallyOf(delivery));
        },
      ),
    );
  });

  it('law: the order of rows and of locations changes nothing', () => {
    assertLaw(
      fc.property(
        deliverySetArbitrary(2008, 3).chain((deliveries) =>
          fc.tuple(
            fc.constant(deliveries),
            fc.shuffledSubarray([...deliveries], { minLength: deliveries.length }),
          ),
        ),
        ([deliveries, shuffled]) => {
          const reversed = shuffled.map((delivery) => ({
            ...delivery,
            participations: delivery.participations.toReversed(),
            'visiting-mothers': delivery['visiting-mothers'].toReversed(),
            coordinators: delivery.coordinators.toReversed(),
            uptake: delivery.uptake.toReversed(),
          }));
          expect(mergeAll(reversed.map(tallyOf))).toEqual(mergeAll(deliveries.map(tallyOf)));
        },
      ),
    );
  });

  it('law: the cohorts of tallies together are those of their merge', () => {
    assertLaw(
      fc.property(threeTallies, (tallies) => {
        const { locations, cohorts } = mergeAll(tallies);
        expect(mergeCohorts(tallies)).toEqual({ locations, cohorts });
      }),
    );
  });

  it('leaves the merged tallies as they were', () => {
    assertLaw(
      fc.property(threeTallies, ([a, b]) => {
        const before = structuredClone([a, b]);
        merge(a, b);
        expect([a, b]).toEqual(before);
      }),
    );
  });

  it('survives being written as JSON and read back', () => {
    assertLaw(
      fc.property(threeTallies, (tallies) => {
        const all = mergeAll(tallies);
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
      }),
    );
  });
});
