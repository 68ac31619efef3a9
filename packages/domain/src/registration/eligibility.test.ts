import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childCircumstances, motherCircumstances } from '../code-lists/circumstances.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import {
  type TargetGroupWidening,
  targetGroupRestrictions,
  targetGroupWidenings,
} from '../location/target-group.js';
import { eligibilityFactsArbitrary, locationSettingsArbitrary } from '../testing/registration-arbitraries.js';
import { someEligibilityFacts } from '../testing/registration-builders.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { admit } from './admission.js';
import { clockBirth } from './children/clock-birth.js';
import { type AskedFact, askedFacts, assessEligibility, type EligibilityFacts } from './eligibility.js';

const on = Temporal.PlainDate.from('2008-03-31');
const day = dateArbitrary('2007-01-01', '2009-12-31').map((text) => Temporal.PlainDate.from(text));
const born = (childBornOn: string | null) => ({ children: [{ childBornOn }] });

const codes = (facts: Partial<EligibilityFacts>, settings: Partial<typeof defaultLocationSettings> = {}) =>
  assessEligibility(someEligibilityFacts(facts), { ...defaultLocationSettings, ...settings }, on).grounds.map(
    ({ code }) => code,
  );

const widenedBy: Readonly<Record<TargetGroupWidening, Partial<EligibilityFacts>>> = {
  'second-child-isolated': { motherCircumstances: ['weak-social-network'] },
  'second-child-little-dutch': { motherCircumstances: ['little-dutch'] },
  twins: { childCircumstances: ['multiple-birth'] },
  'crying-baby': { childCircumstances: ['crying-baby'] },
  'nurse-judgement': { referralSource: 'youth-nurse' },
};

describe('eligibility', () => {
  it('is there for a first child younger than 18 months', () => {
    expect(codes({})).toEqual(['first-child']);
    expect(codes({ ...born('2006-10-01') })).toEqual(['first-child']);
    expect(codes({ ...born('2006-09-30') })).toEqual(['child-too-old', 'first-child']);
    expect(codes({ firstChild: false })).toEqual(['not-first-child']);
  });

  it('goes by the day of the birth where it is known, by the month where only that is', () => {
    const asked = Temporal.PlainDate.from('2008-11-01');
    const at = (childBornOn: string) =>
      assessEligibility(someEligibilityFacts(born(childBornOn)), defaultLocationSettings, asked).eligible;
    expect(at('2007-05-31')).toBe(true);
    expect(at('2007-05-02')).toBe(true);
    expect(at('2007-05-01')).toBe(false);
    expect(at('2007-06')).toBe(true);
    expect(at('2007-05')).toBe(false);
  });

  it('of a talk that was held stays what it was on that day, however late it is entered or looked at', () => {
    const facts = { ...born('2006-09-30'), intakeOn: '2008-02-01' };
    expect(codes({ ...facts, intakeOn: null })).toEqual(['child-too-old', 'first-child']);
    expect(codes(facts)).toEqual(['first-child']);
    // A talk of a day that has yet to come is none.
    expect(codes({ ...facts, intakeOn: '2008-04-30' })).toEqual(['child-too-old', 'first-child']);
    expect(codes({ ...born('2008-04-01'), intakeOn: '2008-04-30' })).toEqual([
      'child-not-born',
      'first-child',
    ]);
    fc.assert(
      fc.property(
        eligibilityFactsArbitrary,
        locationSettingsArbitrary,
        day,
        fc.nat(900),
        (known, settings, held, later) => {
          const asked = { ...known, intakeOn: held.toString() };
          expect(assessEligibility(asked, settings, held.add({ days: later }))).toEqual(
            assessEligibility(asked, settings, held),
          );
        },
      ),
    );
  });

  it('names every ground that refuses, and what is not known', () => {
    expect(codes({ firstChild: false, ...born('2005-01-01') })).toEqual(['child-too-old', 'not-first-child']);
    expect(codes({ firstChild: null, ...born(null) })).toEqual(['birth-unknown', 'first-child-unknown']);
    expect(codes({ ...born('2008-04-01') })).toEqual(['child-not-born', 'first-child']);
    expect(codes({ ...born('2008-03') })).toEqual(['first-child']);
  });

  it('is missing, not refused, where an answer that was not given could admit her', () => {
    const unknown = { childCircumstances: null, motherCircumstances: null, referralSource: null };
    const further = { ...unknown, firstChild: false };
    expect(codes(further)).toEqual(['not-first-child']);
    expect(codes(further, { alsoAdmitted: ['second-child-isolated'] })).toEqual([
      'mother-circumstances-unknown',
    ]);
    expect(codes(further, { alsoAdmitted: ['twins', 'crying-baby'] })).toEqual([
      'child-circumstances-unknown',
    ]);
    expect(codes(further, { alsoAdmitted: ['nurse-judgement'] })).toEqual(['referral-source-unknown']);
    expect(codes(unknown, { restrictedTo: ['teenage-mother'] })).toEqual([
      'mother-circumstances-unknown',
      'first-child',
    ]);
    expect(codes(unknown, { restrictedTo: ['incubator'] })).toEqual([
      'child-circumstances-unknown',
      'first-child',
    ]);
    expect(codes(unknown, { restrictedTo: ['any-circumstance'] })).toEqual([
      'mother-circumstances-unknown',
      'child-circumstances-unknown',
      'first-child',
    ]);
    expect(codes({ ...unknown, firstChild: null }, { alsoAdmitted: ['twins'] })).toEqual([
      'first-child-unknown',
    ]);
  });

  it('reads an empty list as asked, and none', () => {
    const none = { firstChild: false, childCircumstances: [], motherCircumstances: [] };
    expect(codes(none, { alsoAdmitted: ['second-child-isolated', 'twins'] })).toEqual(['not-first-child']);
    expect(codes({ ...none, firstChild: true }, { restrictedTo: ['any-circumstance'] })).toEqual([
      'outside-target-group',
      'first-child',
    ]);
  });

  it('asks no more where a part of what is known admits her', () => {
    const known = { motherCircumstances: ['little-dutch'], childCircumstances: null } as const;
    expect(
      codes({ ...known, firstChild: false }, { alsoAdmitted: ['twins', 'second-child-little-dutch'] }),
    ).toEqual(['also-admitted']);
    expect(codes(known, { restrictedTo: ['any-circumstance'] })).toEqual(['first-child', 'in-target-group']);
  });

  const isAsked = (facts: EligibilityFacts, fact: AskedFact) =>
    fact === 'children' ? clockBirth(facts.children) !== null : facts[fact] !== null;

  it('asks of each missing ground the fact that would tell', () => {
    fc.assert(
      fc.property(eligibilityFactsArbitrary, locationSettingsArbitrary, day, (facts, settings, date) => {
        for (const { verdict, toAsk } of assessEligibility(facts, settings, date).grounds) {
          expect(toAsk === null).toBe(verdict !== 'missing');
          if (toAsk !== null) expect(isAsked(facts, toAsk)).toBe(false);
        }
      }),
    );
  });

  /** Every way in which what is not known can turn out, as far as it can make a difference. */
  const answers = (facts: EligibilityFacts, date: Temporal.PlainDate): readonly EligibilityFacts[] => {
    const possible = {
      children: [{ days: 3 }, { years: 4 }].map((ago) => born(date.subtract(ago).toString()).children),
      firstChild: [true, false],
      childCircumstances: [[], childCircumstances.values],
      motherCircumstances: [[], motherCircumstances.values],
      referralSource: ['self', 'youth-nurse'],
    } as const;
    return askedFacts.reduce<readonly EligibilityFacts[]>(
      (found, fact) =>
        !isAsked(facts, fact)
          ? found.flatMap((each) => possible[fact].map((value) => ({ ...each, [fact]: value })))
          : found,
      [facts],
    );
  };

  it('is refused on a ground only if it is whatever the unknown facts turn out to be', () => {
    fc.assert(
      fc.property(eligibilityFactsArbitrary, locationSettingsArbitrary, day, (facts, settings, date) => {
        const refusals = (known: EligibilityFacts) =>
          assessEligibility(known, settings, date)
            .grounds.filter(({ verdict }) => verdict === 'refuses')
            .map(({ code }) => code);
        for (const known of answers(facts, date))
          expect(refusals(known)).toEqual(expect.arrayContaining(refusals(facts)));
      }),
    );
  });

  it('is there only if it is whatever the unknown facts turn out to be', () => {
    fc.assert(
      fc.property(eligibilityFactsArbitrary, locationSettingsArbitrary, day, (facts, settings, date) => {
        fc.pre(assessEligibility(facts, settings, date).eligible);
        for (const known of answers(facts, date))
          expect(assessEligibility(known, settings, date).eligible).toBe(true);
      }),
    );
  });

  it('is undecided only if it depends on what is not known', () => {
    fc.assert(
      fc.property(eligibilityFactsArbitrary, locationSettingsArbitrary, day, (facts, settings, date) => {
        const { eligible, grounds } = assessEligibility(facts, settings, date);
        fc.pre(!eligible && grounds.every(({ verdict }) => verdict !== 'refuses'));
        const turnsOut = answers(facts, date).map(
          (known) => assessEligibility(known, settings, date).eligible,
        );
        expect(new Set(turnsOut)).toEqual(new Set([true, false]));
      }),
    );
  });

  it.each(targetGroupWidenings.values)('is wider where a location admits: %s', (code) => {
    const further = { firstChild: false, ...widenedBy[code] };
    expect(codes(further)).toEqual(['not-first-child']);
    expect(codes(further, { alsoAdmitted: [code] })).toEqual(['also-admitted']);
    expect(codes({ firstChild: false }, { alsoAdmitted: [code] })).toEqual(['not-first-child']);
  });

  it('is narrower where a location restricts itself, and says so', () => {
    const settings = { restrictedTo: ['teenage-mother' as const, 'nurse-judgement' as const] };
    expect(codes({}, settings)).toEqual(['outside-target-group', 'first-child']);
    expect(codes({ motherCircumstances: ['teenage-mother'] }, settings)).toEqual([
      'first-child',
      'in-target-group',
    ]);
    expect(codes({ referralSource: 'youth-nurse' }, settings)).toEqual(['first-child', 'in-target-group']);
    expect(codes({ childCircumstances: ['incubator'] }, { restrictedTo: ['any-circumstance'] })).toEqual([
      'first-child',
      'in-target-group',
    ]);
  });

  it('names a ground that holds twice only once', () => {
    const settings = { restrictedTo: ['teenage-mother' as const], alsoAdmitted: ['twins' as const] };
    expect(codes({ firstChild: false, childCircumstances: ['multiple-birth'] }, settings)).toEqual([
      'also-admitted',
    ]);
  });

  it('is there exactly when no ground refuses and nothing is missing', () => {
    fc.assert(
      fc.property(eligibilityFactsArbitrary, locationSettingsArbitrary, day, (facts, settings, date) => {
        const { eligible, grounds } = assessEligibility(facts, settings, date);
        expect(grounds).not.toEqual([]);
        expect(eligible).toBe(!grounds.some(({ verdict }) => verdict !== 'admits'));
      }),
    );
  });

  it('is never lost by a widening, and never won by a restriction', () => {
    fc.assert(
      fc.property(eligibilityFactsArbitrary, locationSettingsArbitrary, day, (facts, settings, date) => {
        const eligible = assessEligibility(facts, settings, date).eligible;
        const wider = { ...settings, alsoAdmitted: [...targetGroupWidenings.values] };
        if (eligible) expect(assessEligibility(facts, wider, date).eligible).toBe(true);
        const narrower = { ...settings, restrictedTo: ['incubator' as const] };
        const free = { ...settings, restrictedTo: [] };
        if (assessEligibility(facts, narrower, date).eligible)
          expect(assessEligibility(facts, free, date).eligible).toBe(true);
      }),
    );
  });

  it('never comes back as the child grows older', () => {
    fc.assert(
      fc.property(
        eligibilityFactsArbitrary,
        locationSettingsArbitrary,
        day,
        fc.nat(600),
        (facts, settings, date, days) => {
          const refusedForAge = (later: number) =>
            assessEligibility(facts, settings, date.add({ days: later })).grounds.some(
              ({ code }) => code === 'child-too-old',
            );
          if (refusedForAge(0)) expect(refusedForAge(days)).toBe(true);
        },
      ),
    );
  });

  it('can be restricted to every circumstance but the unnamed', () => {
    expect(targetGroupRestrictions.has('other')).toBe(false);
    expect(targetGroupRestrictions.has('postnatal-depression')).toBe(true);
  });
});

describe('admission', () => {
  it('within the rules needs no reason and keeps none', () => {
    const eligibility = assessEligibility(someEligibilityFacts(), defaultLocationSettings, on);
    expect(admit(eligibility, 'just because')).toEqual({ ok: true, value: { reason: null, against: [] } });
  });

  it('that cannot be told yet asks for what is missing, or for a reason', () => {
    const unknown = someEligibilityFacts({ firstChild: false, motherCircumstances: null });
    const settings = { ...defaultLocationSettings, alsoAdmitted: ['second-child-isolated' as const] };
    const refused = admit(assessEligibility(unknown, settings, on), null);
    expect(refused.ok || refused.problem.code).toBe('eligibility-unknown');
    const admitted = admit(assessEligibility(unknown, settings, on), 'Zij kent hier niemand.');
    expect(admitted.ok && admitted.value.against).toEqual(['mother-circumstances-unknown']);
  });

  it('outside the rules is never silent: a reason is kept with the grounds, or it is refused with them', () => {
    fc.assert(
      fc.property(
        eligibilityFactsArbitrary,
        locationSettingsArbitrary,
        fc.constantFrom(null, '', '   ', 'tweeling verwacht'),
        (facts, settings, reason) => {
          const eligibility = assessEligibility(facts, settings, on);
          fc.pre(!eligibility.eligible);
          const admitted = admit(eligibility, reason);
          expect(admitted.ok).toBe(reason === 'tweeling verwacht');
          const against = eligibility.grounds.filter(({ verdict }) => verdict !== 'admits');
          if (admitted.ok)
            expect(admitted.value).toEqual({ reason, against: against.map(({ code }) => code) });
          else
            for (const { message } of against) {
              expect(admitted.problem.message.nl).toContain(message.nl);
              expect(admitted.problem.message.en).toContain(message.en);
            }
        },
      ),
    );
  });
});
