import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFacts } from '../kernel/fact.js';
import { addDays } from '../kernel/iso-date.js';
import { periodIncludes } from '../kernel/period.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { aReadyVisitingMother } from '../testing/matching-builders.js';
import { guidanceStanding } from './guidance-standing.js';
import { readiness } from './readiness.js';
import { coordinatorPeriods, familiesLeftBeforePreparing, isCoordinatorOn } from './visiting-coordinator.js';
import { visitingMotherFacts } from './visiting-mother-facts.js';
import { visitingMotherSchema } from './visiting-mother-schema.js';

const today = Temporal.PlainDate.from('2008-05-01');
const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2007-01-01', days));
const since = { coordinatorFrom: '2008-01-01', coordinatorUntil: null };

describe('a coordinator who visits mothers herself', () => {
  it('is one from her first day until the day on which she is no more', () => {
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), anyDay, (coordinatorFrom, coordinatorUntil, day) => {
        const facts = { coordinatorFrom, coordinatorUntil };
        const isOne = coordinatorPeriods(facts).some((period) => periodIncludes(period, day));
        expect(isCoordinatorOn(facts, day)).toBe(isOne);
      }),
    );
    expect(isCoordinatorOn({ coordinatorFrom: null, coordinatorUntil: null }, '2008-05-01')).toBe(false);
  });

  it('is ready without a preparation and an agreement, and never without a certificate and confidentiality', () => {
    const none = { preparedOn: null, agreementSignedOn: null };
    const lacksOf = (facts: object) =>
      readiness(aReadyVisitingMother({ ...none, ...facts }), 0, defaultLocationSettings, today).lacks;
    expect(lacksOf({})).toEqual(['not-prepared', 'agreement-missing']);
    expect(lacksOf(since)).toEqual([]);
    expect(lacksOf({ ...since, coordinatorUntil: '2008-05-01' })).toEqual([
      'not-prepared',
      'agreement-missing',
    ]);
    expect(lacksOf({ ...since, vogSeenOn: null, confidentialitySignedOn: null })).toEqual([
      'no-vog',
      'confidentiality-missing',
    ]);
  });

  it('is guided by nobody in the months in which she is one, and again after', () => {
    const facts = { matched: [{ firstDay: '2008-01-31', lastDay: null }], pauses: [], guidance: [] };
    const standing = (asCoordinator: readonly { firstDay: string; lastDay: string | null }[]) =>
      guidanceStanding('supervision', { ...facts, asCoordinator }, defaultLocationSettings, today);
    expect(standing([]).state).toBe('overdue');
    expect(standing([{ firstDay: '2008-01-01', lastDay: null }])).toEqual({ state: 'coordinator', on: null });
    expect(standing([{ firstDay: '2008-01-01', lastDay: '2008-04-30' }]).state).not.toBe('overdue');
  });

  it('has a first day, and does not end before it', () => {
    const codesOf = (facts: object) =>
      visitingMotherSchema
        .safeParse({ ...emptyFacts(visitingMotherFacts), ...facts })
        .error?.issues.map(({ message }) => message) ?? [];
    expect(codesOf(since)).toEqual([]);
    expect(codesOf({ coordinatorAccountId: 'a' })).toEqual(['coordinator-without-first-day']);
    expect(codesOf({ ...since, coordinatorUntil: '2007-12-31' })).toEqual(['coordinator-until-before-from']);
  });

  it('is advised to visit two families before she prepares others', () => {
    expect([0, 1, 2, 3].map(familiesLeftBeforePreparing)).toEqual([2, 1, 0, 0]);
  });
});
