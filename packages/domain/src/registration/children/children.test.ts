import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childAgeInMonths } from '../../kernel/child-age.js';
import { addDays, daysBetween } from '../../kernel/iso-date.js';
import { Temporal } from '../../kernel/plain-date.js';
import { defaultLocationSettings } from '../../location/location-settings.js';
import { bornChildrenArbitrary, dateArbitrary } from '../../testing/index.js';
import { aChild, anIntake, aProspect } from '../../testing/registration-builders.js';
import { assessEligibility } from '../eligibility.js';
import { missingForIntake } from '../missing-for-intake.js';
import { prospectSchema } from '../prospect-schema.js';
import type { BornChild, Child } from './child-facts.js';
import { whyNotHerChildren } from './child-rules.js';
import {
  clockBirth,
  daysWithinOneBirth,
  isMultipleBirth,
  livingChildAge,
  withClockBirth,
} from './clock-birth.js';

const bornOn = (...days: (string | null)[]): BornChild[] => days.map((childBornOn) => ({ childBornOn }));
const day = dateArbitrary('2007-01-01', '2009-12-31');
/** The births of twins or more, each at most so many days after the one before it. */
const multipleBirth = fc
  .tuple(day, fc.array(fc.nat(daysWithinOneBirth), { minLength: 1, maxLength: 3 }))
  .map(([first, gaps]) =>
    [0, ...gaps.map((_, at) => gaps.slice(0, at + 1).reduce((sum, gap) => sum + gap, 0))].map((days) =>
      addDays(first, days),
    ),
  );

describe('the clock', () => {
  it.each([
    ['nobody', [], null],
    ['a child whose birth is not known', [null], null],
    ['one child', ['2007-11-05'], ['2007-11-05', 'only-birth']],
    ['twins of one day', ['2007-11-05', '2007-11-05'], ['2007-11-05', 'youngest-of-birth']],
    ['twins around midnight', ['2007-10-31', '2007-11-01'], ['2007-11-01', 'youngest-of-birth']],
    ['twins, the youngest first', ['2007-11-01', '2007-10-31'], ['2007-11-01', 'youngest-of-birth']],
    [
      'a triplet over four days',
      ['2007-10-31', '2007-11-02', '2007-11-04'],
      ['2007-11-04', 'youngest-of-birth'],
    ],
    [
      'a birth three days later, which is no twin',
      ['2007-11-01', '2007-11-04'],
      ['2007-11-01', 'birth-of-start'],
    ],
    ['a second child', ['2007-11-05', '2008-12-20'], ['2007-11-05', 'birth-of-start']],
    [
      'twins and a second child',
      ['2007-10-31', '2007-11-01', '2008-12-20'],
      ['2007-11-01', 'youngest-of-birth'],
    ],
    ['an older child who was added later', ['2007-11-05', '2004-03-31'], ['2007-11-05', 'birth-of-start']],
    ['a twin whose birth is not known yet', ['2007-11-05', null], ['2007-11-05', 'only-birth']],
    ['births of which the month is known', ['2007-11', '2007-11'], ['2007-11', 'youngest-of-birth']],
  ] as const)('with %s', (_, days, expected) => {
    const birth = clockBirth(bornOn(...days));
    expect(birth === null ? null : [birth.bornOn, birth.ground]).toEqual(expected);
  });

  it('goes by the youngest of a multiple birth, in whatever order the children stand', () => {
    fc.assert(
      fc.property(
        multipleBirth.chain((days) =>
          fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length })),
        ),
        ([days, shuffled]) => {
          expect(clockBirth(bornOn(...shuffled))?.bornOn).toBe(days.at(-1));
          expect(isMultipleBirth(bornOn(...shuffled))).toBe(true);
        },
      ),
    );
  });

  it('is not moved by a child of another birth, earlier or later', () => {
    fc.assert(
      fc.property(multipleBirth, fc.integer({ min: -3000, max: 1000 }), (days, away) => {
        const other = addDays(days[0] ?? '', away);
        fc.pre(days.every((each) => Math.abs(daysBetween(each, other)) > daysWithinOneBirth));
        expect(clockBirth(bornOn(...days, other))?.bornOn).toBe(clockBirth(bornOn(...days))?.bornOn);
      }),
    );
  });

  it('goes by the birth of one of the children, and by none only if none is known', () => {
    fc.assert(
      fc.property(bornChildrenArbitrary, (children) => {
        const days = children.flatMap(({ childBornOn }) => childBornOn ?? []);
        const birth = clockBirth(children);
        expect(birth === null).toBe(days.length === 0);
        if (birth !== null) expect(days).toContain(birth.bornOn);
      }),
    );
  });

  it('moves by a twin who is added by no more than the days within one birth, and never back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -daysWithinOneBirth, max: daysWithinOneBirth }), (first, away) => {
        const moved = clockBirth(bornOn(first, addDays(first, away)))?.bornOn ?? '';
        expect(daysBetween(first, moved)).toBe(Math.max(0, away));
      }),
    );
  });

  it('refuses what is no birth', () => {
    expect(() => clockBirth(bornOn('31-03-2008'))).toThrow(RangeError);
  });
});

describe('children', () => {
  const twins = [aChild({ childName: 'Noor' }), aChild({ childName: 'Finn' })];

  it('may be twins without names, and not one child twice', () => {
    expect(whyNotHerChildren([aChild(), aChild()])).toBeNull();
    expect(whyNotHerChildren(twins)).toBeNull();
    const twice = [...twins, aChild({ childName: ' noor' })];
    expect(whyNotHerChildren(twice)?.code).toBe('child-twice');
    expect(prospectSchema.safeParse({ ...aProspect(), children: twice }).error?.issues).toMatchObject([
      { path: ['children'], params: { problem: { code: 'child-twice' } } },
    ]);
  });

  it('are kept without those of whom nothing was filled in', () => {
    const nobody = { childName: null, childBornOn: null, childDied: false };
    const { children } = prospectSchema.parse({ ...aProspect(), children: [aChild(), nobody] });
    expect(children).toEqual([aChild()]);
  });

  it('are missing from an intake until a birth is known', () => {
    const asks = (children: Child[]) => missingForIntake(anIntake({ children })).map(({ field }) => field);
    expect(asks([])).toEqual(['children']);
    expect(asks([aChild({ childName: 'Noor', childBornOn: null })])).toEqual(['children']);
    expect(asks([aChild({ childBornOn: null }), aChild()])).toEqual([]);
  });

  it('of a multiple birth make her eligible where twins are, also before it was asked', () => {
    const settings = { ...defaultLocationSettings, alsoAdmitted: ['twins' as const] };
    const known = anIntake({ firstChild: false, childCircumstances: null, children: twins });
    const on = Temporal.PlainDate.from('2008-03-31');
    const eligible = (children: Child[]) => assessEligibility({ ...known, children }, settings, on).eligible;
    expect(eligible(twins)).toBe(true);
    expect(eligible([aChild(), aChild({ childBornOn: '2008-01-05' })])).toBe(false);
  });

  it('stand beside the birth that follows from them', () => {
    expect(withClockBirth(twins)).toEqual({ children: twins, childBornOn: '2007-11-05' });
    expect(withClockBirth([])).toEqual({ children: [], childBornOn: null });
  });
});

describe('the age that people are shown', () => {
  it('is that of the youngest of her birth who lives, of nobody who died, and moves no clock', () => {
    fc.assert(
      fc.property(
        multipleBirth,
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        dateArbitrary('2010-01-01', '2011-12-31'),
        (births, died, on) => {
          const children = births.map((childBornOn, at) => ({ childBornOn, childDied: died[at] === true }));
          const living = births.filter((_, at) => died[at] !== true);
          const age = livingChildAge(children, on);
          expect(age).toBe(living.length === 0 ? null : childAgeInMonths(living.at(-1) ?? '', on));
          expect(clockBirth(children)).toEqual(clockBirth(bornOn(...births)));
        },
      ),
    );
  });

  it('is told of no child of another birth', () => {
    const died = { childBornOn: '2007-11-05', childDied: true };
    expect(livingChildAge([died, { childBornOn: '2008-12-20' }], '2009-06-01')).toBeNull();
    expect(livingChildAge([], '2009-06-01')).toBeNull();
  });

  it('is in no sentence on who can take part, once no child of that birth lives', () => {
    const facts = (...children: Child[]) => anIntake({ children, firstChild: true, intakeOn: null });
    const said = (intake: ReturnType<typeof facts>) =>
      assessEligibility(intake, defaultLocationSettings, Temporal.PlainDate.from('2009-06-01'))
        .grounds.filter(({ code }) => code === 'child-too-old')
        .map(({ message }) => message.nl);
    const died = aChild({ childDied: true });
    const rule = 'begint een traject voor een kind jonger dan 18 maanden.';
    expect(said(facts(died))).toEqual([`Hier ${rule}`]);
    expect(said(facts(died, aChild()))).toEqual([`Het kind is 18 maanden; hier ${rule}`]);
  });
});
