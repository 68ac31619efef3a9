import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { aboutProgramme } from './about-programme.js';
import { endReasonForHomeStart, hasHomeStartBegun, referralStateWords } from './home-start-begun.js';
import { matchAfterHomeStart } from './match-after-home-start.js';
import { programmeStanding, programmesToRecord } from './other-programmes.js';
import { takenFrom, whyNotOfAge } from './programme-rules.js';
import { type FilledReferral, type ReferredFamily, referralRefusals } from './referral.js';
import { referralDirections, referralProgrammes, referralStates } from './referral-codes.js';
import { referralSchema } from './referral-schema.js';

const today = Temporal.PlainDate.from('2008-06-30');
const facts = { direction: 'out', referredOn: '2008-06-01', programme: 'social-work', reason: 'Geldzorgen.' };
const family: ReferredFamily = {
  referredOn: '2008-01-10',
  intakeOn: '2008-01-20',
  startedOn: '2008-02-01',
  endedOn: null,
  children: [{ childBornOn: '2007-12-15' }],
  isServiceRetired: false,
};
const codesOf = (
  change: object,
  told: Partial<ReferredFamily> = {},
  settings: Parameters<typeof referralRefusals>[2] = defaultLocationSettings,
) =>
  referralRefusals(
    referralSchema.parse({ ...facts, ...change }),
    { ...family, ...told },
    settings,
    today,
  ).map(({ field, problem }) => `${field}: ${problem.code}`);
const issueOf = (input: object) => {
  const issue = referralSchema.safeParse(input).error?.issues[0];
  return issue?.code === 'custom' ? issue.params?.problem.code : undefined;
};

describe('a referral', () => {
  it('has a programme, or an organisation from the local directory', () => {
    expect(issueOf(facts)).toBeUndefined();
    expect(issueOf({ ...facts, programme: null })).toBe('referral-without-place');
    const serviceId = '6f1c8e0e-0a4e-4a52-9d0b-3a4f5a1c2b3d';
    expect(issueOf({ ...facts, programme: null, serviceId })).toBeUndefined();
  });

  it('is sent unless it is noted first, which only one that goes out can be', () => {
    expect(referralSchema.parse(facts).state).toBe('sent');
    expect(issueOf({ ...facts, state: 'noted' })).toBeUndefined();
    expect(issueOf({ ...facts, state: 'noted', direction: 'beside' })).toBe('referral-noted-not-out');
  });

  it('lies not in the future, and goes out once she came', () => {
    expect(codesOf({ referredOn: '2008-07-01' })).toEqual(['referredOn: referral-in-future']);
    expect(codesOf({ referredOn: '2008-01-09' })).toEqual(['referredOn: referral-before-she-came']);
    expect(codesOf({ referredOn: '2008-01-10' })).toEqual([]);
    const unknown = { referredOn: null, intakeOn: null, startedOn: null };
    expect(codesOf({ referredOn: '2005-01-01' }, unknown)).toEqual([]);
  });

  it('to MIM went before her first visit, and what runs beside it began before her end', () => {
    const stevig = { programme: 'stevig-ouderschap' };
    expect(codesOf({ ...stevig, direction: 'in', referredOn: '2008-01-05' })).toEqual([]);
    expect(codesOf({ ...stevig, direction: 'in', referredOn: '2008-02-02' })).toEqual([
      'referredOn: referral-in-after-start',
    ]);
    // It can have begun before MIM and go on beside it; what a visiting mother brings cannot.
    expect(codesOf({ ...stevig, direction: 'beside', referredOn: '2007-12-20' })).toEqual([]);
    expect(codesOf({ programme: 'boekenpret', direction: 'beside', referredOn: '2007-12-20' })).toEqual([
      'referredOn: referral-before-she-came',
    ]);
    expect(
      codesOf({ ...stevig, direction: 'beside', referredOn: '2008-06-01' }, { endedOn: '2008-05-31' }),
    ).toEqual(['referredOn: referral-beside-after-end']);
  });

  it('to Instapje is sent for a child of 1 or 2 years, and noted before that', () => {
    const born = (childBornOn: string | null) => ({ children: [{ childBornOn }] });
    const to = { programme: 'instapje' };
    expect(codesOf(to, born('2007-06-01'))).toEqual([]);
    expect(codesOf(to, born('2007-06-02'))).toEqual(['programme: child-too-young-for-programme']);
    expect(codesOf({ ...to, state: 'noted' }, born('2007-06-02'))).toEqual([]);
    expect(codesOf(to, born('2005-06-01'))).toEqual(['programme: child-too-old-for-programme']);
    expect(codesOf(to, born(null))).toEqual([]);
    expect(codesOf({ ...to, direction: 'in', referredOn: '2008-01-20' })).toEqual([]);
  });

  it('names no organisation that is no longer used', () => {
    expect(codesOf({}, { isServiceRetired: true })).toEqual(['serviceId: service-retired']);
  });

  it('to Home-Start follows the location: on her request, with the same visiting mother or a new one', () => {
    const refer = (change: object, needsRequest: boolean, keeps: boolean) =>
      codesOf(
        { programme: 'home-start', ...change },
        {},
        {
          homeStartNeedsRequest: needsRequest,
          homeStartKeepsVisitingMother: keeps,
        },
      );
    expect(refer({ requestedByHer: false }, true, true)).toEqual(['requestedByHer: home-start-unrequested']);
    expect(refer({}, true, true)).toEqual(['requestedByHer: home-start-request-unknown']);
    expect(refer({ requestedByHer: true }, true, true)).toEqual([]);
    expect(refer({}, false, true)).toEqual([]);
    expect(refer({ keepsVisitingMother: true }, false, false)).toEqual([
      'keepsVisitingMother: home-start-new-visitor',
    ]);
    expect(refer({ keepsVisitingMother: true }, false, true)).toEqual([]);
    expect(refer({ direction: 'in', referredOn: '2008-01-20' }, true, false)).toEqual([]);
  });

  it('is told everything that speaks against it at once, also while other fields are empty', () => {
    const empty: FilledReferral = {
      direction: null,
      referredOn: '2008-07-01',
      programme: null,
      serviceId: null,
      requestedByHer: null,
      keepsVisitingMother: null,
      state: null,
    };
    const told = referralRefusals(empty, family, defaultLocationSettings, today);
    expect(told.map(({ field }) => field)).toEqual(['programme', 'referredOn']);
  });
});

describe('the age that a programme asks', () => {
  it('is given of Instapje alone, and then of some day of every child', () => {
    fc.assert(
      fc.property(
        codeArbitrary(referralProgrammes),
        dateArbitrary('2004-01-01', '2008-12-31'),
        (programme, born) => {
          const children = [{ childBornOn: born }];
          const from = takenFrom(programme, children);
          expect(from === null).toBe(programme !== 'instapje');
          if (from !== null) expect(whyNotOfAge(programme, children, from)).toBeNull();
        },
      ),
    );
  });

  it('is that of any of her children', () => {
    const children = [{ childBornOn: '2008-05-01' }, { childBornOn: '2006-08-01' }];
    expect(whyNotOfAge('instapje', children, '2008-06-01')).toBeNull();
  });

  it('stands among what is told of the programmes that the sources describe', () => {
    expect(referralProgrammes.values.filter((each) => aboutProgramme(each) !== null)).toEqual([
      'home-start',
      'boekenpret',
      'boekenbabys',
      'stevig-ouderschap',
      'instapje',
      'ouder-in-actie',
    ]);
  });
});

describe('another programme', () => {
  it('came before, runs beside until her end, or is where she was referred on', () => {
    fc.assert(
      fc.property(codeArbitrary(referralDirections), codeArbitrary(referralStates), (direction, state) => {
        const standing = programmeStanding({ direction, state }, null);
        expect(standing === 'before').toBe(direction === 'in');
        expect(standing === 'after').toBe(direction === 'out');
        if (direction === 'beside')
          expect(programmeStanding({ direction, state }, '2009-06-15')).toBe('was-beside');
      }),
    );
  });

  it('that registration or intake spoke of is to be recorded', () => {
    const said = { referralSource: 'other-programme', programmeFit: 'mim-beside-other' };
    expect(programmesToRecord(said, [])).toEqual(['in', 'beside']);
    expect(programmesToRecord(said, [{ direction: 'in' }, { direction: 'beside' }])).toEqual([]);
    expect(programmesToRecord({ referralSource: 'self', programmeFit: 'mim' }, [])).toEqual([]);
  });
});

test('her match goes along to Home-Start with the same visiting mother, and ends with a new one', () => {
  const after = (keepsVisitingMother: boolean | null, canKeep: boolean) =>
    matchAfterHomeStart({ direction: 'out', programme: 'home-start', keepsVisitingMother }, canKeep);
  expect([after(true, true), after(false, true), after(null, true), after(null, false)]).toEqual([
    'goes-along',
    'ends',
    'undecided',
    'ends',
  ]);
  expect(
    matchAfterHomeStart({ direction: 'in', programme: 'home-start', keepsVisitingMother: true }, true),
  ).toBeNull();
});

describe('Home-Start', () => {
  it('has begun exactly when she was referred there, and it came to her', () => {
    for (const programme of referralProgrammes.values)
      for (const direction of referralDirections.values)
        for (const state of referralStates.values)
          expect(hasHomeStartBegun({ direction, programme, state })).toBe(
            programme === 'home-start' &&
              direction === 'out' &&
              (state === 'connected' || state === 'asked-after'),
          );
  });

  it('is said to have begun only of the step by which it did', () => {
    const out = { direction: 'out', programme: 'home-start' } as const;
    expect(referralStateWords(out, 'connected').nl).toBe('Home-Start is begonnen');
    expect(referralStateWords(out, 'asked-after').nl).toBe('nagevraagd');
    expect(referralStateWords({ ...out, programme: null }, 'connected').nl).toBe('zij is er geweest');
  });

  it('ends a trajectory that was gone through as completed', () => {
    expect(endReasonForHomeStart(['completed', 'problems-too-severe'])).toBe('completed');
    expect(endReasonForHomeStart(['problems-too-severe'])).toBe('problems-too-severe');
  });
});
