import { deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTally } from './merge.js';
import { readTally } from './read-tally.js';
import { tallyDefinitionVersion } from './tally.js';
import { tallyOf } from './testing/counting.js';

const seed = 349;
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const damaged = (change: object): unknown => ({ ...(written(emptyTally) as object), ...change });

describe(`reading a stored tally (seed ${seed})`, () => {
  it('law: what was written is what is read', () => {
    fc.assert(
      fc.property(deliveryArbitrary(2008), (delivery) => {
        const tally = tallyOf(delivery);
        expect(readTally(tallyDefinitionVersion, written(tally))).toEqual({ ok: true, value: tally });
      }),
      { seed, numRuns: 40 },
    );
  });

  it('refuses counts made by other definitions', () => {
    expect(readTally('0', written(emptyTally))).toMatchObject({ problem: { code: 'tally-outdated' } });
  });

  it.each([
    ['a negative count', { ended: { moved: -1 } }],
    ['half a count', { ended: { moved: 0.5 } }],
    [
      'a histogram whose values fall',
      { waiting: { ...emptyTally.waiting, 'intake-to-match': [7, 1, 3, 1] } },
    ],
    ['a value without a count', { waiting: { ...emptyTally.waiting, 'intake-to-match': [7] } }],
    ['a part it does not know', { more: {} }],
    ['a missing part', { cohorts: undefined }],
  ])('refuses %s', (_, change) => {
    expect(readTally(tallyDefinitionVersion, damaged(change))).toMatchObject({
      problem: { code: 'tally-damaged' },
    });
  });
});
