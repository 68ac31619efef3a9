import { type EndReason, endReasons } from '../code-lists/trajectory-lists.js';
import { canBeCompleted, requireBirth } from '../kernel/child-age.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { counted } from '../kernel/units.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { End } from './end-schema.js';
import { endingReasons } from './ending.js';
import { type TrajectoryState, takesPart } from './trajectory-state.js';

export const endNotPossible = problemOf(
  'end-not-possible',
  ['In deze fase kan een traject niet worden beëindigd.', 'A trajectory cannot be ended at this stage.'],
  [
    'Een kennismaking sluit u af; een traject dat al is beëindigd kunt u heropenen.',
    'Close an intake instead; a trajectory that has ended can be reopened.',
  ],
);
export const endInFuture = problemOf(
  'end-in-future',
  ['Dit einde ligt in de toekomst.', 'This end lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const endBeforeLastVisit = problemOf(
  'end-before-last-visit',
  ['Na deze dag is er nog een bezoek geweest.', 'There was a visit after this day.'],
  ['Kies de dag van het laatste bezoek of een latere.', 'Choose the day of the last visit or a later one.'],
);
export const endBeforeStart = problemOf(
  'end-before-start',
  ['Dit einde ligt voor het begin.', 'This end lies before the beginning.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);
/**
 * What is said of an end as completed before the child is old enough.
 * @param months The age in months from which a trajectory is completed.
 * @example
 * completedTooEarly(18).code; // 'completed-too-early'
 */
export const completedTooEarly = (months: number): Problem<'completed-too-early'> =>
  problemOf(
    'completed-too-early',
    [
      `Voltooid kan pas als het kind ${counted(months, 'months').nl} is.`,
      `Completed is possible only when the child is ${counted(months, 'months').en} old.`,
    ],
    ['Kies een andere reden, of een latere dag.', 'Choose another reason, or a later day.'],
  );
export const completedWithoutBirth = problemOf(
  'completed-without-birth',
  [
    'Zonder geboortedatum van het kind is niet te zeggen of het traject voltooid is.',
    'Without the child’s date of birth no one can tell whether the trajectory is completed.',
  ],
  ['Vul de geboortedatum van het kind in.', 'Fill in the child’s date of birth.'],
);
export const completedWithoutVisit = problemOf(
  'completed-without-visit',
  [
    'Er is nog geen bezoek geweest, dus het traject is niet voltooid.',
    'There was no visit yet, so the trajectory is not completed.',
  ],
  ['Leg de bezoeken vast, of kies een andere reden.', 'Record the visits, or choose another reason.'],
);
export const referralMissing = problemOf(
  'referral-missing',
  [
    'Bij te grote problemen hoort een doorverwijzing, en die is er niet.',
    'Problems too severe go with a referral, and there is none.',
  ],
  [
    'Leg de doorverwijzing vast, of schrijf in de toelichting waarom die er niet is.',
    'Record the referral, or write in the note why there is none.',
  ],
);

type CompletionCode = 'completed-without-visit' | 'completed-without-birth' | 'completed-too-early';
/** Why a trajectory cannot end as it was meant to. */
export type EndProblem = Problem<
  | 'end-not-possible'
  | 'end-in-future'
  | 'end-before-last-visit'
  | 'end-before-start'
  | 'referral-missing'
  | CompletionCode
>;

/** What an end must agree with. Dates are ISO text; null is not known, or not yet. */
export interface EndingTrajectory {
  readonly state: TrajectoryState;
  readonly childBornOn: string | null;
  readonly referredOn: string | null;
  readonly intakeOn: string | null;
  /** Date of the first visit that was done. */
  readonly startedOn: string | null;
  /** Date of the last visit that was done. */
  readonly lastVisitOn: string | null;
  /** Whether she was referred on to another programme or organisation. */
  readonly isReferredOut: boolean;
}

type EndSettings = Pick<LocationSettings, 'completedFromMonths'>;

/**
 * Why a trajectory is not completed by an end on a day: what a form says where it does not offer that reason.
 * @param trajectory Birth of the child and first visit; null is not known, or not yet.
 * @param endedOn The day, ISO text.
 * @param settings From which age a trajectory can be completed here.
 * @returns Null when it is completed.
 * @example
 * whyNotCompleted({ childBornOn: '2007-06-30', startedOn: '2008-01-31' }, '2008-11-01', defaultLocationSettings)?.code; // 'completed-too-early'
 * whyNotCompleted({ childBornOn: null, startedOn: '2008-01-31' }, '2008-11-01', defaultLocationSettings)?.code; // 'completed-without-birth'
 */
export function whyNotCompleted(
  { childBornOn, startedOn }: Pick<EndingTrajectory, 'childBornOn' | 'startedOn'>,
  endedOn: string,
  { completedFromMonths }: EndSettings,
): Problem<CompletionCode> | null {
  requireDays(startedOn, endedOn);
  requireBirth(childBornOn);
  if (startedOn === null) return completedWithoutVisit;
  if (childBornOn === null) return completedWithoutBirth;
  return canBeCompleted(childBornOn, endedOn, completedFromMonths)
    ? null
    : completedTooEarly(completedFromMonths);
}

/**
 * Whether a trajectory can end on a day for a reason: not in the future, not before a visit that was
 * done, and `completed` only with visits and a child of about 18 months (the location's setting). Reasons
 * are those of the national registration of 2008; any but `completed` is attrition.
 * @param trajectory What it must agree with.
 * @param end The end.
 * @param settings From which age a trajectory can be completed here.
 * @param today The day on which it is recorded.
 * @example
 * const trajectory = { state: 'visited', childBornOn: '2007-11-05', referredOn: null, intakeOn: null, startedOn: '2008-02-29', lastVisitOn: '2008-08-29', isReferredOut: false };
 * const today = Temporal.PlainDate.from('2008-10-01');
 * canEnd(trajectory, endSchema.parse({ endedOn: '2008-09-30', reason: 'moved' }), defaultLocationSettings, today).ok; // true
 * canEnd(trajectory, endSchema.parse({ endedOn: '2008-09-30', reason: 'completed' }), defaultLocationSettings, today).ok; // false
 */
export function canEnd(
  trajectory: EndingTrajectory,
  end: End,
  settings: EndSettings,
  today: PlainDate,
): Result<End, EndProblem> {
  if (!takesPart(trajectory.state)) return fail(endNotPossible);
  const began = [trajectory.referredOn, trajectory.intakeOn, trajectory.startedOn];
  requireDays(end.endedOn, trajectory.lastVisitOn, ...began);
  endReasons.find(end.reason);
  requireBirth(trajectory.childBornOn);
  if (end.endedOn > today.toString()) return fail(endInFuture);
  if (trajectory.lastVisitOn !== null && end.endedOn < trajectory.lastVisitOn)
    return fail(endBeforeLastVisit);
  if (began.some((day) => day !== null && end.endedOn < day)) return fail(endBeforeStart);
  const incomplete = end.reason === 'completed' ? whyNotCompleted(trajectory, end.endedOn, settings) : null;
  if (incomplete !== null) return fail(incomplete);
  if (end.reason === 'problems-too-severe' && !trajectory.isReferredOut && end.note === null)
    return fail(referralMissing);
  return ok(end);
}

/**
 * The reasons that can be given for an end on a day: what a form offers.
 * @example
 * endReasonsOn({ childBornOn: '2007-11-05', startedOn: '2008-02-29' }, '2008-09-30', defaultLocationSettings).includes('completed'); // false
 */
export const endReasonsOn = (
  trajectory: Pick<EndingTrajectory, 'childBornOn' | 'startedOn'>,
  endedOn: string,
  settings: EndSettings,
): readonly EndReason[] =>
  endingReasons.filter(
    (reason) => reason !== 'completed' || whyNotCompleted(trajectory, endedOn, settings) === null,
  );
