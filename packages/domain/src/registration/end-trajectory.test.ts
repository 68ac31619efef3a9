import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeCompleted } from '../kernel/child-age.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { endingTrajectoryArbitrary, locationSettingsArbitrary } from '../testing/registration-arbitraries.js';
import { anEndingTrajectory } from '../testing/registration-builders.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { endSchema } from './end-schema.js';
import { canEnd, type EndingTrajectory, endReasonsOn, whyNotCompleted } from './end-trajectory.js';
import { endingReasons, isAttrition } from './ending.js';
import { nextState, trajectoryStates } from './trajectory-state.js';

const today = Temporal.PlainDate.from('2009-12-31');
const end = (endedOn: string, reason: (typeof endingReasons)[number], note: string | null = 'Toelichting.') =>
  endSchema.parse({ endedOn, reason, note });
const day = dateArbitrary('2007-01-01', '2010-12-31');

function refusal(facts: Partial<EndingTrajectory>, ended: ReturnType<typeof end>): string | null {
  const result = canEnd(anEndingTrajectory(facts), ended, defaultLocationSettings, today);
  return result.ok ? null : result.problem.code;
}

describe('an end', () => {
  it('lies between the last visit and today', () => {
    expect(refusal({}, end('2008-08-28', 'moved'))).toBe('end-before-last-visit');
    expect(refusal({}, end('2008-08-29', 'moved'))).toBeNull();
    expect(refusal({}, end('2010-01-01', 'moved'))).toBe('end-in-future');
    expect(refusal({ startedOn: null, lastVisitOn: null }, end('2008-01-30', 'moved'))).toBe(
      'end-before-start',
    );
  });

  it('can be today, or the very day on which it began', () => {
    expect(refusal({}, end('2009-12-31', 'moved'))).toBeNull();
    expect(refusal({ startedOn: null, lastVisitOn: null }, end('2008-01-31', 'moved'))).toBeNull();
  });

  it('is completed only with visits and a child of about 18 months', () => {
    expect(refusal({}, end('2009-04-04', 'completed'))).toBe('completed-too-early');
    expect(refusal({}, end('2009-04-05', 'completed'))).toBeNull();
    expect(refusal({ childBornOn: null }, end('2009-04-05', 'completed'))).toBe('completed-without-birth');
    expect(refusal({ startedOn: null, lastVisitOn: null }, end('2009-04-05', 'completed'))).toBe(
      'completed-without-visit',
    );
  });

  it('is not completed by a child who is 17 months old by the month and 16 by the day', () => {
    expect(refusal({ childBornOn: '2007-06-30' }, end('2008-11-01', 'completed'))).toBe(
      'completed-too-early',
    );
    expect(refusal({ childBornOn: '2007-06-30' }, end('2008-11-30', 'completed'))).toBeNull();
  });

  it('says why it is not completed exactly where that reason is not offered', () => {
    fc.assert(
      fc.property(endingTrajectoryArbitrary, day, locationSettingsArbitrary, (facts, on, settings) => {
        const isOffered = endReasonsOn(facts, on, settings).includes('completed');
        expect(whyNotCompleted(facts, on, settings) === null).toBe(isOffered);
      }),
    );
  });

  it('is refused only for what holds however the unknown turns out; an unknown birth is asked', () => {
    fc.assert(
      fc.property(
        endingTrajectoryArbitrary,
        day,
        fc.constantFrom(...endingReasons),
        day,
        (facts, on, reason, bornOn) => {
          const found = refusal({ ...facts, childBornOn: null }, end(on, reason));
          fc.pre(found !== null && found !== 'completed-without-birth');
          expect(refusal({ ...facts, childBornOn: bornOn }, end(on, reason))).toBe(found);
        },
      ),
    );
  });

  it('for problems too severe goes with a referral, or with a note that says why not', () => {
    expect(refusal({}, end('2008-09-30', 'problems-too-severe', null))).toBe('referral-missing');
    expect(refusal({}, end('2008-09-30', 'problems-too-severe'))).toBeNull();
    expect(refusal({ isReferredOut: true }, end('2008-09-30', 'problems-too-severe', null))).toBeNull();
  });

  it('for another reason says which', () => {
    expect(endSchema.safeParse({ endedOn: '2008-09-30', reason: 'other' }).error?.issues[0]).toMatchObject({
      params: { problem: { code: 'reason-needs-note' } },
    });
    expect(endSchema.safeParse({ endedOn: '2008-09-30', reason: 'transferred' }).success).toBe(false);
  });

  it('is possible exactly where the table of states has it', () => {
    for (const state of trajectoryStates.values)
      expect(refusal({ state }, end('2008-09-30', 'moved')) === null).toBe(nextState(state, 'end').ok);
  });

  it('is completed only from the location’s age on; every other end is attrition', () => {
    const reason = fc.constantFrom(...endingReasons);
    fc.assert(
      fc.property(
        endingTrajectoryArbitrary,
        day,
        reason,
        locationSettingsArbitrary,
        (facts, on, why, settings) => {
          const ended = canEnd(facts, end(on, why), settings, today);
          fc.pre(ended.ok);
          expect(isAttrition(why)).toBe(why !== 'completed');
          if (why === 'completed')
            expect(canBeCompleted(facts.childBornOn ?? '', on, settings.completedFromMonths)).toBe(true);
          expect(on >= (facts.lastVisitOn ?? '') && on <= today.toString()).toBe(true);
        },
      ),
    );
  });

  it('is offered with the reasons that would be accepted', () => {
    fc.assert(
      fc.property(endingTrajectoryArbitrary, day, locationSettingsArbitrary, (facts, on, settings) => {
        const isPossible = canEnd(facts, end(on, 'no-time'), settings, today).ok;
        fc.pre(isPossible);
        const accepted = endingReasons.filter((why) => canEnd(facts, end(on, why), settings, today).ok);
        expect(endReasonsOn(facts, on, settings)).toEqual(accepted);
      }),
    );
  });
});
