import fc from 'fast-check';
import { childCircumstances, motherCircumstances } from '../code-lists/circumstances.js';
import { referralSources } from '../code-lists/trajectory-lists.js';
import type { CodeList } from '../kernel/code-list.js';
import type { DatedSetting } from '../location/dated-settings.js';
import { defaultLocationSettings, type LocationSettings } from '../location/location-settings.js';
import { targetGroupRestrictions, targetGroupWidenings } from '../location/target-group.js';
import type { EligibilityFacts } from '../registration/eligibility.js';
import type { EndingTrajectory } from '../registration/end-trajectory.js';
import { trajectoryStates } from '../registration/trajectory-state.js';
import { dateArbitrary } from './row-arbitraries.js';

/** One code of a list. */
export const codeArbitrary = <Value extends string>(list: CodeList<Value>): fc.Arbitrary<Value> =>
  fc.constantFrom(...(list.values as [Value, ...Value[]]));
/** Several codes of a list, each once. */
export const codesArbitrary = <Value extends string>(list: CodeList<Value>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(codeArbitrary(list), { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const day = dateArbitrary('2007-01-01', '2009-12-31');

/** Children of a mother: one, a multiple birth around midnight, or of several births. */
export const bornChildrenArbitrary: fc.Arbitrary<{ readonly childBornOn: string | null }[]> = fc.array(
  fc.record({
    childBornOn: orNull(fc.oneof(day, dateArbitrary('2007-11-04', '2007-11-09'))),
  }),
  { maxLength: 4 },
);

/** What is known of a mother at her intake, with gaps. */
export const eligibilityFactsArbitrary: fc.Arbitrary<EligibilityFacts> = fc.record({
  children: bornChildrenArbitrary,
  firstChild: orNull(fc.boolean()),
  childCircumstances: orNull(codesArbitrary(childCircumstances)),
  motherCircumstances: orNull(codesArbitrary(motherCircumstances)),
  referralSource: orNull(codeArbitrary(referralSources)),
});

/** A location that narrows and widens the programme's rule in its own way. */
export const locationSettingsArbitrary: fc.Arbitrary<LocationSettings> = fc
  .record({
    maximumAgeMonthsAtStart: fc.integer({ min: 1, max: 36 }),
    firstChildOnly: fc.boolean(),
    alsoAdmitted: codesArbitrary(targetGroupWidenings),
    restrictedTo: codesArbitrary(targetGroupRestrictions),
    completedFromMonths: fc.integer({ min: 12, max: 24 }),
    retentionYears: fc.integer({ min: 0, max: 15 }),
    prospectRetentionDays: fc.integer({ min: 0, max: 365 }),
  })
  .map((chosen) => ({ ...defaultLocationSettings, ...chosen }));

/** Choices of a location about how often it visits, in any order of their days. */
export const datedSettingsArbitrary: fc.Arbitrary<readonly DatedSetting[]> = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 12 }), on: day }).map(({ value, on }) => ({
    name: 'monthsTwice' as const,
    value,
    validFrom: on,
  })),
  { maxLength: 6 },
);

/** A trajectory somewhere on its way, with its dates in order. */
export const endingTrajectoryArbitrary: fc.Arbitrary<EndingTrajectory> = fc
  .record({
    state: codeArbitrary(trajectoryStates),
    childBornOn: orNull(day),
    days: fc.tuple(day, day, day, day).map((days) => days.toSorted()),
    isVisited: fc.boolean(),
    isReferredOut: fc.boolean(),
  })
  .map(({ days: [referredOn, intakeOn, startedOn, lastVisitOn], isVisited, ...rest }) => ({
    ...rest,
    referredOn: referredOn ?? null,
    intakeOn: intakeOn ?? null,
    startedOn: isVisited ? (startedOn ?? null) : null,
    lastVisitOn: isVisited ? (lastVisitOn ?? null) : null,
  }));
