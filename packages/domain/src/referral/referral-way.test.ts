import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { firstReferralStates, type ReferralState, referralStatesAfter } from './referral-codes.js';
import { referralCorrectionSchema } from './referral-schema.js';
import {
  beginReferral,
  type ReferralWay,
  referralCorrectionRefusals,
  sentOn,
  withoutLastStep,
  withReferralDay,
} from './referral-way.js';

const referredOn = '2008-06-01';
const today = Temporal.PlainDate.from('2008-06-30');

/** A referral that went through some states, a day apart. */
const way = fc
  .record({
    state: fc.constantFrom(...firstReferralStates.values),
    choices: fc.array(fc.nat(9), { maxLength: 6 }),
  })
  .map(({ state, choices }) => {
    const ways: ReferralWay[] = [beginReferral({ state, referredOn })];
    for (const choice of choices) {
      const before = ways.at(-1) ?? beginReferral({ state, referredOn });
      const next: readonly ReferralState[] = referralStatesAfter[before.state];
      const taken = next[choice % Math.max(1, next.length)];
      if (taken === undefined) break;
      const stateOn = addDays(before.stateOn, 1);
      ways.push({
        state: taken,
        stateOn,
        steps: [...before.steps, { state: taken, reachedOn: stateOn, note: null }],
      });
    }
    return ways;
  });

describe('a step that was taken by mistake', () => {
  it('is taken back to how it was before, until the referral itself', () => {
    fc.assert(
      fc.property(way, (ways) => {
        for (const [place, each] of ways.entries()) {
          const before = withoutLastStep({ referredOn, ...each });
          if (place === 0) expect(before.ok ? null : before.problem.code).toBe('referral-without-step');
          else expect(before).toEqual({ ok: true, value: ways[place - 1] });
        }
      }),
    );
  });
});

describe('the day on which a referral left', () => {
  it('is its own, or that of the step by which what was noted was sent, or she went herself', () => {
    fc.assert(
      fc.property(way, (ways) => {
        const last = ways.at(-1);
        if (last === undefined) return;
        const left = sentOn({ referredOn, steps: last.steps });
        if (ways[0]?.state === 'sent') expect(left).toBe(referredOn);
        else
          expect(left !== null).toBe(
            last.steps.some(({ state }) => state === 'sent' || state === 'connected'),
          );
      }),
    );
  });
});

describe('a correction', () => {
  const family = {
    referredOn: '2008-01-10',
    intakeOn: null,
    startedOn: null,
    endedOn: null,
    children: [],
    isServiceRetired: false,
  };
  const facts = { direction: 'out', referredOn, programme: 'social-work', reason: 'Geldzorgen.' };
  const refused = (
    change: object,
    stood: Parameters<typeof referralCorrectionRefusals>[0],
    whose: Parameters<typeof referralCorrectionRefusals>[2] = family,
  ) =>
    referralCorrectionRefusals(
      stood,
      referralCorrectionSchema.parse({ ...facts, ...change }),
      whose,
      defaultLocationSettings,
      today,
    ).map(({ field, problem }) => `${field}: ${problem.code}`);
  const accepted = {
    steps: [{ state: 'accepted', reachedOn: '2008-06-20', note: null }],
    books: [],
  } as const;

  it('keeps the rules of a new one', () => {
    expect(refused({ referredOn: '2008-07-01' }, { steps: [], books: [] })).toEqual([
      'referredOn: referral-in-future',
    ]);
    expect(refused({ referredOn: '2008-01-01' }, accepted)).toEqual(['referredOn: referral-before-she-came']);
    expect(refused({ programme: 'home-start' }, accepted)).toEqual([
      'requestedByHer: home-start-request-unknown',
    ]);
    expect(refused({}, accepted)).toEqual([]);
  });

  it('leaves what came after it after it', () => {
    expect(refused({ referredOn: '2008-06-21' }, accepted)).toEqual(['referredOn: referral-after-step']);
    const books = [{ book: 'first', givenOn: '2008-06-10' }] as const;
    const beside = { direction: 'beside', programme: 'boekenbabys' };
    expect(refused({ ...beside, referredOn: '2008-06-11' }, { steps: [], books })).toEqual([
      'referredOn: referral-after-book',
    ]);
    expect(refused({ direction: 'beside' }, { steps: [], books })).toEqual(['programme: referral-has-books']);
    const noted = { ...beginReferral({ state: 'noted', referredOn }), books: [] };
    expect(refused({ direction: 'beside' }, noted)).toEqual(['direction: referral-noted-goes-out']);
    expect(refused({}, noted)).toEqual([]);
  });

  it('asks the age of the programme on the day on which it was sent, also of what was noted first', () => {
    const noted = beginReferral({ state: 'noted', referredOn }).steps;
    const children = [{ childBornOn: '2007-06-10' }];
    const toInstapje = (steps: Parameters<typeof referralCorrectionRefusals>[0]['steps']) =>
      refused({ programme: 'instapje' }, { steps, books: [] }, { ...family, children });
    expect(toInstapje(noted)).toEqual([]);
    const sentOn9 = { state: 'sent', reachedOn: '2008-06-09', note: null } as const;
    expect(toInstapje([...noted, sentOn9])).toEqual(['programme: child-too-young-for-programme']);
    expect(toInstapje([...noted, { ...sentOn9, reachedOn: '2008-06-10' }])).toEqual([]);
  });

  it('of its day moves what began that day, and no step that followed', () => {
    fc.assert(
      fc.property(way, fc.integer({ min: -30, max: 0 }), (ways, days) => {
        const on = addDays(referredOn, days);
        const [begun] = ways;
        const last = ways.at(-1);
        if (begun === undefined || last === undefined) return;
        expect(withReferralDay(begun, on)).toEqual(
          beginReferral({ state: begun.state === 'noted' ? 'noted' : 'sent', referredOn: on }),
        );
        const moved = withReferralDay(last, on);
        expect(moved.state).toBe(last.state);
        if (ways.length > 1) expect(moved.stateOn).toBe(last.stateOn);
      }),
    );
  });
});
