import type { EndReason } from '../code-lists/trajectory-lists.js';
import { childMonths, requireBirth } from '../kernel/child-age.js';
import { addMonths, requireDays } from '../kernel/iso-date.js';
import type { Problem, Refusal } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { BornChild } from '../registration/children/child-facts.js';
import { clockBirth } from '../registration/children/clock-birth.js';
import { whyNotCompleted } from '../registration/end-trajectory.js';
import { intakeBeforeReferral } from '../registration/finish-intake.js';
import {
  bornLongAfterStart,
  bornLongBeforeStart,
  completedTooYoung,
  intakeAfterEnd,
  intakeAfterStart,
  referralAfterEnd,
  referralAfterStart,
  startDiffers,
} from './contradiction-problems.js';
import { type DatedVisit, doneDays, requireVisits } from './done-days.js';
import { visitProblem } from './visit-problems.js';

/** What is recorded of a trajectory and has to agree. Dates are ISO text; null is not known, or not yet. */
export interface RecordedTrajectory {
  /** Whether her intake was finished: until then it is saved as it goes. */
  readonly isIntakeFinished: boolean;
  readonly referredOn: string | null;
  readonly intakeOn: string | null;
  /** Her children in the programme, the one with whom she began first. */
  readonly children: readonly BornChild[];
  /** Date of the first visit that was done. */
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: EndReason | null;
  /** Every match, in any order. */
  readonly matches: readonly { readonly startedOn: string }[];
  /** Her visits, in any order. */
  readonly visits: readonly RecordedVisit[];
}

/** A visit with the match that it belongs to. */
export interface RecordedVisit extends DatedVisit {
  /** Last day of its match, ISO text; null or absent: the match goes on, or the visit belongs to none. */
  readonly matchEndedOn?: string | null;
}

type Settings = Pick<LocationSettings, 'completedFromMonths'>;

/** What can contradict itself. */
export type ContradictionCode =
  | 'intake-before-referral'
  | 'referral-after-start'
  | 'intake-after-start'
  | 'referral-after-end'
  | 'intake-after-end'
  | 'born-long-after-start'
  | 'born-long-before-start'
  | 'completed-too-young'
  | 'completed-without-birth'
  | 'completed-without-visit'
  | 'visit-before-match'
  | 'visit-after-end'
  | 'visit-after-match'
  | 'start-differs';
type ContradictionRule = AgreementRule<RecordedTrajectory, Settings, ContradictionCode>;

/**
 * A rule that what is recorded of a trajectory keeps.
 * @internal
 */
export interface AgreementRule<Recorded, Used, Code extends string> {
  /** The fact at which it is shown when it is broken. */
  readonly field: string;
  /** What is wrong; null: nothing. */
  readonly whyBroken: (recorded: Recorded, settings: Used) => Problem<Code> | null;
}

const isAfter = (day: string | null, other: string | null): boolean =>
  day !== null && other !== null && day > other;

const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

/** Holds that what is recorded is of days of the calendar. */
function requireRecordedDays(recorded: RecordedTrajectory): void {
  const { referredOn, intakeOn, startedOn, endedOn, children, matches, visits } = recorded;
  requireDays(referredOn, intakeOn, startedOn, endedOn, ...matches.map((match) => match.startedOn));
  for (const { childBornOn } of children) requireBirth(childBornOn);
  requireVisits(visits);
  requireDays(...visits.map(({ matchEndedOn }) => matchEndedOn ?? null));
}

/** The birth by which her clock goes. */
const birthOf = ({ children }: RecordedTrajectory): string | null => clockBirth(children)?.bornOn ?? null;

/** The day from which she took part: that of her first match or her first visit. */
const beganOn = ({ matches, startedOn }: RecordedTrajectory): string | null =>
  earliest([...matches.map((match) => match.startedOn), startedOn]);

/** Why an end that is called completed is not; whether the child was old enough turns on the birth. */
function whyIncomplete(recorded: RecordedTrajectory, settings: Settings): Problem<ContradictionCode> | null {
  const { endedOn, endReason } = recorded;
  if (endReason !== 'completed' || endedOn === null) return null;
  const why = whyNotCompleted({ ...recorded, childBornOn: birthOf(recorded) }, endedOn, settings);
  if (why === null) return null;
  const { code, ...words } = why;
  return code === 'completed-too-early'
    ? completedTooYoung(settings.completedFromMonths)
    : { code, ...words };
}

const rule = (
  field: keyof RecordedTrajectory,
  problem: Problem<ContradictionCode>,
  isBroken: (recorded: RecordedTrajectory) => boolean,
): ContradictionRule => ({
  field,
  whyBroken: (recorded) => (isBroken(recorded) ? problem : null),
});

const rules: readonly ContradictionRule[] = [
  rule(
    'intakeOn',
    intakeBeforeReferral,
    ({ isIntakeFinished, referredOn, intakeOn }) => isIntakeFinished && isAfter(referredOn, intakeOn),
  ),
  rule('referredOn', referralAfterStart, (recorded) => isAfter(recorded.referredOn, beganOn(recorded))),
  rule('intakeOn', intakeAfterStart, (recorded) => isAfter(recorded.intakeOn, beganOn(recorded))),
  rule('referredOn', referralAfterEnd, ({ referredOn, endedOn }) => isAfter(referredOn, endedOn)),
  rule('intakeOn', intakeAfterEnd, ({ intakeOn, endedOn }) => isAfter(intakeOn, endedOn)),
  rule(
    'children',
    bornLongAfterStart,
    (recorded) =>
      recorded.startedOn !== null &&
      isAfter(birthOf(recorded), addMonths(recorded.startedOn, childMonths.startBeforeBirth)),
  ),
  rule('children', bornLongBeforeStart, (recorded) => {
    const bornOn = birthOf(recorded);
    return bornOn !== null && isAfter(recorded.startedOn, addMonths(bornOn, childMonths.oldestAtStart));
  }),
  { field: 'children', whyBroken: whyIncomplete },
  rule('visits', visitProblem('visit-before-match'), (recorded) => {
    const [visit] = doneDays(recorded.visits);
    return visit !== undefined && !recorded.matches.some(({ startedOn }) => startedOn <= visit);
  }),
  rule('visits', visitProblem('visit-after-end'), (recorded) =>
    isAfter(doneDays(recorded.visits).at(-1) ?? null, recorded.endedOn),
  ),
  rule('visits', visitProblem('visit-after-match'), ({ visits }) =>
    visits.some(
      ({ status, visitOn, matchEndedOn }) => status === 'planned' && isAfter(visitOn, matchEndedOn ?? null),
    ),
  ),
  rule('startedOn', startDiffers, (recorded) => recorded.startedOn !== earliest(doneDays(recorded.visits))),
];

/**
 * What a change breaks of these rules; what was broken before is no reason to refuse the change.
 * @internal
 */
export function newlyBroken<Recorded, Used, Code extends string>(
  rules: readonly AgreementRule<Recorded, Used, Code>[],
  [before, after]: readonly [before: Recorded, after: Recorded],
  settings: Used,
): readonly Refusal<Code>[] {
  return rules.flatMap(({ field, whyBroken }) => {
    const problem = whyBroken(after, settings);
    return problem === null || whyBroken(before, settings) !== null ? [] : [{ field, problem }];
  });
}

/**
 * What comes to contradict itself by a change of a trajectory: her referral, intake, matches, visits and end
 * follow one another, the child was not born long before or after the first visit, an end that is called
 * completed is, no visit lies outside matches and end, and none is planned in a match that is over by then. Whoever changes any of it asks this, so that the
 * clock of her visits rests on facts that agree. What was contradictory before the change does not stop it.
 * @param before What is recorded.
 * @param after What would be recorded.
 * @param settings From which age a trajectory can be completed here.
 * @returns Each contradiction, with the fact at which it is shown; empty: none.
 * @example
 * const recorded = aRecordedTrajectory({ referredOn: '2008-01-07', intakeOn: '2008-01-14' });
 * newContradictions(recorded, { ...recorded, intakeOn: '2008-01-01' }, defaultLocationSettings).map(({ problem }) => problem.code); // ['intake-before-referral']
 */
export function newContradictions(
  before: RecordedTrajectory,
  after: RecordedTrajectory,
  settings: Settings,
): readonly Refusal<ContradictionCode>[] {
  for (const recorded of [before, after]) requireRecordedDays(recorded);
  return newlyBroken(rules, [before, after], settings);
}
