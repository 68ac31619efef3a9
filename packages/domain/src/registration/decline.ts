import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { Decline } from './decline-schema.js';
import { nextState, type TrajectoryState } from './trajectory-state.js';

export const declineInFuture = problemOf(
  'decline-in-future',
  ['Deze dag ligt in de toekomst.', 'This day lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const declineBeforeIntake = problemOf(
  'decline-before-intake',
  [
    'Deze dag ligt voor de aanmelding of de kennismaking.',
    'This day lies before the referral or the intake.',
  ],
  ['Kies een latere dag.', 'Choose a later day.'],
);

/** What closing an intake must agree with. Dates are ISO text. */
export interface DeclinedTrajectory {
  readonly state: TrajectoryState;
  readonly referredOn: string | null;
  readonly intakeOn: string | null;
}

/**
 * Whether an intake can be closed on a day: while it goes on, not in the future, and not before the
 * referral or the talk.
 * @example
 * const decline = declineSchema.parse({ declinedOn: '2008-03-31', reason: 'not-wanted' });
 * canDecline({ state: 'intake', referredOn: '2008-03-01', intakeOn: null }, decline, Temporal.PlainDate.from('2008-03-31')).ok; // true
 */
export function canDecline(
  { state, referredOn, intakeOn }: DeclinedTrajectory,
  decline: Decline,
  today: PlainDate,
): Result<Decline, Problem<'event-not-possible' | 'decline-in-future' | 'decline-before-intake'>> {
  const next = nextState(state, 'decline');
  if (!next.ok) return next;
  requireDays(decline.declinedOn);
  if (decline.declinedOn > today.toString()) return fail(declineInFuture);
  const began = [referredOn, intakeOn];
  return began.some((day) => day !== null && decline.declinedOn < day)
    ? fail(declineBeforeIntake)
    : ok(decline);
}
