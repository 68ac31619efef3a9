import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMerge, type MergedRecord } from './merge.js';
import { isOpenState, trajectoryStates } from './trajectory-state.js';

const record = (personId: string, told: Partial<MergedRecord> = {}): MergedRecord => ({
  personId,
  states: ['ended'],
  hasOtherRole: false,
  ...told,
});
const refusal = (kept: MergedRecord, absorbed: MergedRecord) => {
  const can = canMerge(kept, absorbed);
  return can.ok ? null : can.problem.code;
};

describe('two records', () => {
  it('are one when they are of mothers of whom one at most takes part', () => {
    expect(refusal(record('a'), record('b'))).toBeNull();
    expect(refusal(record('a', { states: ['ended', 'visited'] }), record('b'))).toBeNull();
    expect(refusal(record('a', { states: ['waiting'] }), record('b', { states: ['intake'] }))).toBe(
      'merge-both-take-part',
    );
  });

  it('are not one when it is the same, or one is not of a mother alone', () => {
    expect(refusal(record('a'), record('a'))).toBe('merge-of-itself');
    expect(refusal(record('a', { hasOtherRole: true }), record('b'))).toBe('merge-of-no-mother');
    expect(refusal(record('a'), record('b', { states: [] }))).toBe('merge-of-no-mother');
  });

  const states = fc.array(fc.constantFrom(...trajectoryStates.values), { minLength: 1, maxLength: 3 });
  it('are judged alike whichever of them stays, and never leave two that take part', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const [a, b] = [record('a', { states: one }), record('b', { states: other })];
        expect(refusal(a, b)).toBe(refusal(b, a));
        if (refusal(a, b) === null) expect(one.some(isOpenState) && other.some(isOpenState)).toBe(false);
      }),
    );
  });
});
