import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings as settings } from '../location/location-settings.js';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { referralDirections, referralStates, referralStatesAfter } from './referral-codes.js';
import {
  type ReferralStanding,
  type ReferredTo,
  referralStepRefusals,
  referralWait,
} from './referral-step.js';

const today = Temporal.PlainDate.from('2008-06-30');
const sent: ReferralStanding & ReferredTo = {
  state: 'sent',
  referredOn: '2008-06-01',
  stateOn: '2008-06-01',
  programme: null,
  children: [],
};
const refused = (referral: typeof sent, state: ReferralStanding['state'], reachedOn: string) =>
  referralStepRefusals(referral, { state, reachedOn, note: null }, today).map(
    ({ field, problem }) => `${field}: ${problem.code}`,
  );
const state = codeArbitrary(referralStates);

describe('a step of a referral', () => {
  it('follows the table of states and no other', () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        const allowed = (referralStatesAfter[from] as readonly string[]).includes(to);
        expect(refused({ ...sent, state: from }, to, '2008-06-20')).toEqual(
          allowed ? [] : ['state: referral-step-out-of-order'],
        );
      }),
    );
  });

  it('of a referral that was noted sends it, to Instapje once her child is 1 year', () => {
    const noted = { ...sent, state: 'noted' } as const;
    expect(refused(noted, 'sent', '2008-06-20')).toEqual([]);
    expect(refused(noted, 'accepted', '2008-06-20')).toEqual(['state: referral-step-out-of-order']);
    const to = (childBornOn: string) =>
      refused({ ...noted, programme: 'instapje', children: [{ childBornOn }] }, 'sent', '2008-06-20');
    expect(to('2007-06-20')).toEqual([]);
    expect(to('2007-06-21')).toEqual(['reachedOn: child-too-young-for-programme']);
    expect(to('2005-06-20')).toEqual(['reachedOn: child-too-old-for-programme']);
  });

  it('lies between the step before it and today', () => {
    const accepted = { ...sent, state: 'accepted', stateOn: '2008-06-10' } as const;
    expect(refused(accepted, 'connected', '2008-05-31')).toEqual(['reachedOn: referral-step-before-sent']);
    expect(refused(accepted, 'connected', '2008-06-09')).toEqual(['reachedOn: referral-step-before-step']);
    expect(refused(accepted, 'connected', '2008-07-01')).toEqual(['reachedOn: referral-step-in-future']);
    expect(refused(accepted, 'connected', '2008-06-10')).toEqual([]);
  });

  it('never leads back: no way through the states comes by one twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 20, maxLength: 20 }), (choices) => {
        let at: ReferralStanding['state'] = 'noted';
        const seen: string[] = [at];
        for (const choice of choices) {
          const next: readonly ReferralStanding['state'][] = referralStatesAfter[at];
          at = next[choice % Math.max(1, next.length)] ?? at;
          if (next.length > 0) seen.push(at);
        }
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });
});

describe('what a referral waits for', () => {
  it('is to be sent, of Instapje once her child has the age, and never before it was noted', () => {
    const noted = { ...sent, direction: 'out', state: 'noted', stateOn: '2008-06-10' } as const;
    expect(referralWait(noted, settings, today)).toEqual({
      question: 'sending',
      since: '2008-06-10',
      days: 20,
    });
    const young = { ...noted, programme: 'instapje', children: [{ childBornOn: '2007-06-28' }] } as const;
    expect(referralWait(young, settings, today)).toEqual({
      question: 'sending',
      since: '2008-06-28',
      days: 2,
    });
    const old = { ...young, children: [{ childBornOn: '2007-01-28' }] } as const;
    expect(referralWait(old, settings, today)?.since).toBe('2008-06-10');
  });

  it('is an answer, then her being there, then how she finds it; only of what goes elsewhere', () => {
    const question = (each: ReferralStanding['state']) =>
      referralWait({ ...sent, direction: 'out', state: each }, settings, today)?.question;
    expect(referralStates.values.map(question)).toEqual([
      'sending',
      'answer',
      'answer',
      'connection',
      'experience',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const others = referralDirections.values.filter((direction) => direction !== 'out');
    for (const direction of others) expect(referralWait({ ...sent, direction }, settings, today)).toBeNull();
  });

  it('waits one day more each day, beyond the term of the location', () => {
    fc.assert(
      fc.property(state, dateArbitrary('2008-01-01', '2008-12-31'), fc.nat(100), (each, stateOn, days) => {
        const on = Temporal.PlainDate.from(addDays(stateOn, days));
        const wait = referralWait(
          { ...sent, direction: 'out', state: each, referredOn: stateOn, stateOn },
          settings,
          on,
        );
        if (wait === null) return;
        const { referralAnswerDays: answer, referralAskAfterDays: askAfter } = settings;
        const terms = { sending: 0, answer, connection: askAfter, experience: askAfter };
        expect(wait.days).toBe(days - terms[wait.question]);
      }),
    );
  });
});
