import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participationRules } from '../delivery/rules.js';
import { addDays, addMonths } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { clockBirth } from '../registration/children/clock-birth.js';
import { dayArbitrary } from '../testing/trajectory-arbitraries.js';
import { aRecordedTrajectory } from '../testing/visit-builders.js';
import { type CorrectedTrajectory, correctionRefusals } from './check-correction.js';
import { newContradictions } from './contradictions.js';

const today = Temporal.PlainDate.from('2010-06-01');
const refused = (stored: Partial<CorrectedTrajectory>, corrected: Partial<CorrectedTrajectory>) => {
  const recorded = aRecordedTrajectory(stored);
  return correctionRefusals(recorded, { ...recorded, ...corrected }, defaultLocationSettings, today).map(
    ({ field, problem }) => `${field}: ${problem.code}`,
  );
};
const born = (childBornOn: string) => ({ children: [{ childBornOn }] });
const doneOn = (...days: string[]) => days.map((visitOn) => ({ visitOn, status: 'done' }) as const);
const plannedOn = (visitOn: string, matchEndedOn: string | null) =>
  ({ visitOn, matchEndedOn, status: 'planned' }) as const;
const birthOf = ({ children }: CorrectedTrajectory) => clockBirth(children)?.bornOn ?? null;
const completed = { endedOn: '2009-06-30', endReason: 'completed' } as const;
/** Who waits: after her intake, before any match. */
const waiting = { matches: [], visits: [], startedOn: null };
const endedWaiting = { ...waiting, endedOn: '2008-02-01', endReason: 'moved' } as const;

describe('a correction of a mother who is visited', () => {
  it.each([
    ['children: fact-needed', {}, { children: [] }],
    ['intakeOn: fact-needed', {}, { intakeOn: null }],
    ['consentOn: fact-needed', {}, { consentOn: null }],
    ['children: born-long-after-start', {}, born('2008-11-01')],
    [null, {}, born('2008-10-31')],
    ['children: visits-past-end-age', {}, born('2006-07-31')],
    [null, {}, born('2006-08-01')],
    [null, { extendedUntil: '2008-01-31' }, born('2005-01-31')],
    ['children: born-long-before-start', { extendedUntil: '2008-01-31' }, born('2005-01-30')],
    ['intakeOn: intake-before-referral', {}, { intakeOn: '2008-01-06' }],
    ['intakeOn: intake-after-start', {}, { intakeOn: '2008-01-26' }],
    [null, {}, { intakeOn: '2008-01-25' }],
    ['referredOn: referral-after-start', { intakeOn: null }, { referredOn: '2008-01-26' }],
    ['intakeOn: intake-in-future', waiting, { intakeOn: '2010-06-02' }],
    ['consentOn: intake-in-future', {}, { consentOn: '2010-06-02' }],
    [null, {}, { consentOn: '2010-06-01' }],
    ['children: completed-too-young', completed, born('2008-02-01')],
    [null, completed, born('2008-01-31')],
    ['intakeOn: intake-after-end', endedWaiting, { intakeOn: '2008-02-02' }],
    ['referredOn: referral-after-end', { ...endedWaiting, intakeOn: null }, { referredOn: '2008-02-02' }],
  ] as const)('is refused by %s: of %o to %o', (code, stored, corrected) => {
    expect(refused(stored, corrected)).toEqual(code === null ? [] : [code]);
  });

  it('looks at a late visit only where the correction makes it late', () => {
    const late = { visits: doneOn('2008-01-31', '2009-08-31') };
    expect(refused(late, { intakeOn: '2008-01-15' })).toEqual([]);
    expect(refused(late, born('2007-12-08'))).toEqual([]);
    expect(refused({ ...late, ...born('2008-06-01') }, born('2007-12-09'))).toEqual([
      'children: visits-past-end-age',
    ]);
  });

  it('keeps the child with whom she began, while one of another birth stays', () => {
    const [first, twin, later] = ['2007-12-09', '2007-12-10', '2008-12-20'].map(
      (childBornOn) => ({ childBornOn }) as const,
    );
    if (first === undefined || twin === undefined || later === undefined) return;
    const stored = { children: [first, later] };
    expect(refused(stored, { children: [later] })).toContain('children: clock-child-removed');
    expect(refused(stored, { children: [first] })).toEqual([]);
    expect(refused({ children: [first, twin, later] }, { children: [twin, later] })).toEqual([]);
    // A date that was mistyped is corrected, also to that of the other.
    expect(refused(stored, { children: [twin, twin] })).toEqual([]);
    const waiting = { ...stored, startedOn: null, visits: [] };
    expect(refused(waiting, { children: [later] })).not.toContain('children: clock-child-removed');
  });

  it('may leave empty what was empty, and what an intake that goes on still asks', () => {
    expect(refused({ consentOn: null, intakeOn: null }, { referredOn: '2008-01-08' })).toEqual([]);
    const inIntake = { isIntakeFinished: false, startedOn: null, matches: [], visits: [] };
    expect(refused(inIntake, { children: [], consentOn: null, intakeOn: '2008-01-01' })).toEqual([]);
  });
});

describe('a change of visits', () => {
  const broken = (stored: Partial<CorrectedTrajectory>, changed: Partial<CorrectedTrajectory>) => {
    const before = aRecordedTrajectory(stored);
    return newContradictions(before, { ...before, ...changed }, defaultLocationSettings).map(
      ({ problem }) => problem.code,
    );
  };
  it.each([
    ['visit-before-match', {}, { startedOn: '2008-01-24', visits: doneOn('2008-01-24') }],
    [
      'visit-after-end',
      { endedOn: '2008-03-01', endReason: 'moved' },
      { visits: doneOn('2008-01-31', '2008-03-02') },
    ],
    ['visit-after-match', {}, { visits: [...doneOn('2008-01-31'), plannedOn('2008-05-03', '2008-05-02')] }],
    ['completed-without-visit', completed, { startedOn: null, visits: [] }],
    ['start-differs', {}, { visits: [] }],
    ['start-differs', { visits: doneOn('2008-01-31', '2008-02-29') }, { visits: doneOn('2008-02-29') }],
  ] as const)('is refused as %s: of %o to %o', (code, stored, changed) => {
    expect(broken(stored, changed)).toEqual([code]);
  });

  it.each([null, '2008-05-03'])('plans a visit until the last day of its match: %s', (matchEndedOn) => {
    const visits = [...doneOn('2008-01-31'), plannedOn('2008-05-03', matchEndedOn)];
    expect(broken({}, { visits })).toEqual([]);
  });

  it('is not refused for what was wrong before it', () => {
    const wrong = { startedOn: '2008-02-01', visits: doneOn('2008-01-01') };
    expect(broken(wrong, { visits: doneOn('2008-01-01', '2008-02-29') })).toEqual([]);
  });
});

/** What is recorded of any mother who is visited, in order, and any other days for it. */
const visitedArbitrary: fc.Arbitrary<CorrectedTrajectory> = dayArbitrary.chain((startedOn) =>
  fc
    .record({
      age: fc.integer({ min: -9, max: 17 }),
      waits: fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)),
      later: fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 5 }),
      extendedUntil: fc.option(fc.nat(900).map((days) => addDays(startedOn, days))),
      end: fc.option(fc.nat(90)),
    })
    .map(({ age, waits: [toMatch, toIntake, toReferral], later, extendedUntil, end }) => {
      const matchedOn = addDays(startedOn, -toMatch);
      const intakeOn = addDays(matchedOn, -toIntake);
      const days = [startedOn, ...later.toSorted((a, b) => a - b).map((day) => addDays(startedOn, day))];
      return aRecordedTrajectory({
        referredOn: addDays(intakeOn, -toReferral),
        intakeOn,
        consentOn: intakeOn,
        ...born(addMonths(startedOn, -age)),
        startedOn,
        endedOn: end === null ? null : addDays(days.at(-1) ?? startedOn, end),
        endReason: end === null ? null : 'moved',
        extendedUntil,
        matches: [{ startedOn: matchedOn }],
        visits: doneOn(...days),
      });
    }),
);
const correctedArbitrary = visitedArbitrary.chain((stored) => {
  const near = (day: string | null) =>
    fc.option(fc.integer({ min: -1300, max: 500 }).map((days) => addDays(day ?? '2008-01-31', days)));
  return fc
    .record(
      {
        referredOn: near(stored.referredOn),
        intakeOn: near(stored.intakeOn),
        children: near(birthOf(stored)).map((day) => (day === null ? [] : born(day).children)),
      },
      { requiredKeys: [] },
    )
    .map((changes) => ({ stored, corrected: { ...stored, ...changes } as CorrectedTrajectory }));
});
const later = Temporal.PlainDate.from('2030-01-01');
const refusals = (stored: CorrectedTrajectory, corrected: CorrectedTrajectory) =>
  correctionRefusals(stored, corrected, defaultLocationSettings, later);

describe('for any mother who is visited', () => {
  it('a correction that changes nothing is never refused', () => {
    fc.assert(fc.property(visitedArbitrary, (stored) => refusals(stored, stored).length === 0));
  });

  it('whatever correction is taken keeps the birth, and dates that the annual registration takes', () => {
    const dates = new Set([
      'dates-out-of-order',
      'child-born-after-start',
      'child-too-old-at-start',
      'ended-before-start',
    ]);
    const rules = participationRules.filter(({ code }) => dates.has(code));
    expect(new Set(rules.map(({ code }) => code))).toEqual(dates);
    fc.assert(
      fc.property(correctedArbitrary, ({ stored, corrected }) => {
        fc.pre(refusals(stored, corrected).length === 0);
        expect(birthOf(corrected)).not.toBeNull();
        const row = {
          referred_on: corrected.referredOn,
          intake_on: corrected.intakeOn,
          matched_on: corrected.matches[0]?.startedOn ?? null,
          started_on: corrected.startedOn ?? undefined,
          ended_on: corrected.endedOn,
          child_born: birthOf(corrected)?.slice(0, 7),
        };
        const facts = { year: 2008, location: 'breda' };
        expect(rules.filter(({ broken }) => broken(row, facts) !== null)).toEqual([]);
      }),
    );
  });

  it('what is refused is refused for a fact that was corrected', () => {
    fc.assert(
      fc.property(correctedArbitrary, ({ stored, corrected }) => {
        for (const { field } of refusals(stored, corrected)) {
          const name = field as keyof CorrectedTrajectory;
          // The referral and the intake are held against each other: either may be the one that was moved.
          const others = name === 'intakeOn' ? [name, 'referredOn' as const] : [name];
          expect(others.some((each) => stored[each] !== corrected[each])).toBe(true);
        }
      }),
    );
  });
});
