import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBecomeVisitingMother, type KnownRoles, knownRoles } from './two-roles.js';

const none: KnownRoles = { isProgrammeMother: false, isVisitingMother: false, hasApplied: false };
const anyRoles = fc.record({
  isProgrammeMother: fc.boolean(),
  isVisitingMother: fc.boolean(),
  hasApplied: fc.boolean(),
});

describe('somebody whom a location knows', () => {
  it('takes part while one of her trajectories goes on, and not once all have ended', () => {
    const nothing = { trajectories: [], visitingMother: null, applications: [] };
    expect(knownRoles(nothing)).toEqual(none);
    const ended = { endedOn: '2008-03-31' };
    expect(knownRoles({ ...nothing, trajectories: [ended] })).toEqual(none);
    expect(knownRoles({ ...nothing, trajectories: [ended, { endedOn: null }] }).isProgrammeMother).toBe(true);
    expect(knownRoles({ ...nothing, visitingMother: {}, applications: [{}] })).toEqual({
      isProgrammeMother: false,
      isVisitingMother: true,
      hasApplied: true,
    });
  });

  it('can become a visiting mother when her trajectory has ended', () => {
    expect(canBecomeVisitingMother(none)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['still-programme-mother', { isProgrammeMother: true }],
    ['already-visiting-mother', { isVisitingMother: true }],
    ['already-applied', { hasApplied: true }],
    ['already-visiting-mother', { isVisitingMother: true, hasApplied: true, isProgrammeMother: true }],
    ['already-applied', { hasApplied: true, isProgrammeMother: true }],
  ] as const)('is refused as %s', (code, roles) => {
    const result = canBecomeVisitingMother({ ...none, ...roles });
    expect(result.ok ? 'ok' : result.problem.code).toBe(code);
  });

  it('can only while she is nothing else there', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        expect(canBecomeVisitingMother(roles).ok).toBe(!Object.values(roles).includes(true));
      }),
    );
  });
});
