import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referralStates } from '../referral/referral-codes.js';
import { referralSchema } from '../referral/referral-schema.js';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dayArbitrary } from '../testing/trajectory-arbitraries.js';
import { declineReasons } from './decline-reasons.js';
import { programmeFits } from './intake-codes.js';
import { mimFits, programmeDecision, referralOfDecline } from './programme-decision.js';

const offered = { homeStartOffered: true };
const notOffered = { homeStartOffered: false };

describe('the programme that fits', () => {
  it.each([
    ['mim', 'mim', 'mim'],
    ['mim-beside-other', 'mim', 'mim'],
    ['home-start', 'within-location', 'refer-out'],
    ['other-programme', 'refer-out', 'refer-out'],
    ['undecided', null, null],
  ] as const)('%s leads %s where Home-Start is offered, and %s elsewhere', (fit, here, elsewhere) => {
    expect(programmeDecision(fit, offered)).toBe(here);
    expect(programmeDecision(fit, notOffered)).toBe(elsewhere);
  });

  it('lets a trajectory follow exactly where it leads to MIM', () => {
    fc.assert(
      fc.property(codeArbitrary(programmeFits), fc.boolean(), (fit, homeStartOffered) => {
        const settings = { homeStartOffered };
        expect(mimFits(fit, settings).ok).toBe(programmeDecision(fit, settings) === 'mim');
      }),
    );
    const told = [mimFits('home-start', offered), mimFits('home-start', notOffered), mimFits(null, offered)];
    expect(told.map((result) => (result.ok ? 'ok' : result.problem.code))).toEqual([
      'home-start-fits',
      'other-programme-fits',
      'programme-undecided',
    ]);
  });
});

describe('closing an intake', () => {
  it('refers out only to Home-Start, only where it is not offered, and as a referral that can be kept', () => {
    const facts = fc.record({
      programmeFit: fc.option(codeArbitrary(programmeFits)),
      ownQuestion: fc.option(fc.constant('Hoe red ik het met twee?')),
    });
    const declines = fc.record({
      declinedOn: dayArbitrary,
      reason: codeArbitrary(declineReasons),
      note: fc.option(fc.constant('Zij wil elke week hulp.')),
    });
    fc.assert(
      fc.property(facts, declines, fc.boolean(), (intake, decline, homeStartOffered) => {
        const referral = referralOfDecline(intake, decline, { homeStartOffered }, []);
        const expected =
          intake.programmeFit === 'home-start' && decline.reason === 'other-programme' && !homeStartOffered;
        expect(referral !== null).toBe(expected);
        if (referral === null) return;
        expect(referralSchema.parse(referral)).toEqual(referral);
        expect(referral.referredOn).toBe(decline.declinedOn);
        expect(referral.reason).toBe(decline.note ?? intake.ownQuestion ?? 'een ander programma past beter');
      }),
    );
  });

  it('is referred to Home-Start once: not again where she was referred there by hand, unless nothing came of it', () => {
    const decline = { declinedOn: '2008-03-31', reason: 'other-programme', note: 'Elke week hulp.' } as const;
    const intake = { programmeFit: 'home-start', ownQuestion: null } as const;
    const byHand = {
      direction: 'out',
      referredOn: '2008-03-20',
      programme: 'home-start',
      serviceId: null,
      reason: 'Zij vroeg erom.',
    } as const;
    const added = (earlier: Parameters<typeof referralOfDecline>[3]) =>
      referralOfDecline(intake, decline, notOffered, earlier) !== null;
    const anew = referralStates.values.filter((state) => added([{ ...byHand, state }]));
    expect(anew).toEqual(['not-accepted', 'declined', 'unknown']);
    expect(added([{ ...byHand, direction: 'in', state: 'sent' }])).toBe(true);
    expect(added([{ ...byHand, programme: 'boekenpret', state: 'sent' }])).toBe(true);
    const same = { ...byHand, referredOn: decline.declinedOn, reason: decline.note };
    expect(added([{ ...same, state: 'declined' }])).toBe(false);
  });
});
