import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import type { Result } from '../kernel/result.js';
import { canBeginAgain } from './begin-again.js';
import { closeAsDuplicate, closeAsMother, type ProspectDuplicate } from './prospect-duplicate.js';
import { callOutcomes } from './prospect-outcomes.js';
import { trajectoryStates } from './trajectory-state.js';

const today = Temporal.PlainDate.from('2008-04-02');
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);
const duplicate = (prospectId: string, facts: Partial<ProspectDuplicate> = {}): ProspectDuplicate => ({
  prospectId,
  outcome: 'to-call',
  trajectoryId: null,
  intakeOn: null,
  ...facts,
});

describe('a prospect who is the same as another', () => {
  it('is closed on the day that it is seen, and nobody calls her again', () => {
    expect(closeAsDuplicate(duplicate('a'), duplicate('b'), today)).toEqual({
      ok: true,
      value: { outcome: 'duplicate', outcomeOn: '2008-04-02', tryAgainOn: null },
    });
  });

  it('may be so of one whose intake began, but has not begun one herself', () => {
    const begun = { outcome: 'wants-intake', trajectoryId: 't1' } as const;
    expect(codeOf(closeAsDuplicate(duplicate('a'), duplicate('b', begun), today))).toBe('ok');
    expect(codeOf(closeAsDuplicate(duplicate('a', begun), duplicate('b'), today))).toBe(
      'prospect-has-trajectory',
    );
  });

  it('leaves one that is open: not itself, and none that is closed as a duplicate', () => {
    expect(codeOf(closeAsDuplicate(duplicate('a'), duplicate('a'), today))).toBe('duplicate-of-itself');
    expect(codeOf(closeAsDuplicate(duplicate('a'), duplicate('b', { outcome: 'duplicate' }), today))).toBe(
      'duplicate-of-duplicate',
    );
  });

  it('is not closed while an intake is agreed on with her: the other is, or the appointment is called off', () => {
    const appointed = (intakeOn: string) => duplicate('a', { outcome: 'wants-intake', intakeOn });
    expect(codeOf(closeAsDuplicate(appointed('2008-04-02'), duplicate('b'), today))).toBe(
      'appointment-stands',
    );
    expect(codeOf(closeAsDuplicate(duplicate('b'), appointed('2008-04-02'), today))).toBe('ok');
    expect(codeOf(closeAsDuplicate(appointed('2008-04-01'), duplicate('b'), today))).toBe('ok');
  });

  it('may be so of a mother, unless her own intake began', () => {
    expect(closeAsMother(duplicate('a'), today)).toEqual(
      closeAsDuplicate(duplicate('a'), duplicate('b'), today),
    );
    expect(codeOf(closeAsMother(duplicate('a', { intakeOn: '2008-04-02' }), today))).toBe(
      'appointment-stands',
    );
    expect(codeOf(closeAsMother(duplicate('a', { intakeOn: '2008-04-01' }), today))).toBe('ok');
    expect(codeOf(closeAsMother(duplicate('a', { trajectoryId: 't1' }), today))).toBe(
      'prospect-has-trajectory',
    );
  });

  it('is found by looking, not by a call', () => {
    expect(callOutcomes).not.toContain('duplicate');
  });
});

describe('a person who comes back', () => {
  it('begins again once every trajectory of hers has ended', () => {
    expect(codeOf(canBeginAgain([]))).toBe('ok');
    for (const state of trajectoryStates.values)
      expect(codeOf(canBeginAgain(['ended', state]))).toBe(
        state === 'ended' ? 'ok' : 'person-has-trajectory',
      );
  });
});
