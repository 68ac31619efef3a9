import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { appointmentStands, isAppointmentAhead } from './intake-appointment.js';
import { type CalledOutcome, prospectHasTrajectory } from './prospect.js';
import type { ProspectOutcome } from './prospect-outcomes.js';

/** What tells whether a prospect can be closed as the same one as another. */
export interface ProspectDuplicate {
  readonly prospectId: string;
  readonly outcome: ProspectOutcome;
  /** Trajectory that began with her intake; null: none yet. */
  readonly trajectoryId: string | null;
  /** Day of her appointment for an intake, ISO text; null: none is agreed. */
  readonly intakeOn: string | null;
}

export const duplicateOfItself = problemOf(
  'duplicate-of-itself',
  ['Dit is dezelfde aanmelding.', 'This is the same referral.'],
  ['Kies de andere aanmelding van deze moeder.', 'Choose the other referral of this mother.'],
);
export const duplicateOfDuplicate = problemOf(
  'duplicate-of-duplicate',
  ['Die aanmelding is zelf al als dubbel gesloten.', 'That referral has itself been closed as a duplicate.'],
  [
    'Sluit deze als dubbel van de aanmelding die openstaat.',
    'Close this one as a duplicate of the referral that is open.',
  ],
);

/**
 * What becomes of a prospect who is the same mother as another prospect: she is closed, and kept as long
 * as any who came to nothing. The other stays as it is, so that there is one of her; so the one with an appointment that is
 * still to come is the one that stays.
 * @param prospect Who is closed.
 * @param other The prospect of the same mother that stays.
 * @param today The day on which it is found.
 * @example
 * const duplicate = { outcome: 'to-call', trajectoryId: null, intakeOn: null };
 * closeAsDuplicate({ prospectId: 'a', ...duplicate }, { prospectId: 'b', ...duplicate }, Temporal.PlainDate.from('2008-04-02')); // { ok: true, value: { outcome: 'duplicate', outcomeOn: '2008-04-02', tryAgainOn: null } }
 */
export function closeAsDuplicate(
  prospect: ProspectDuplicate,
  other: ProspectDuplicate,
  today: PlainDate,
): Result<
  CalledOutcome,
  Problem<'duplicate-of-itself' | 'prospect-has-trajectory' | 'duplicate-of-duplicate' | 'appointment-stands'>
> {
  if (prospect.prospectId === other.prospectId) return fail(duplicateOfItself);
  if (prospect.trajectoryId !== null) return fail(prospectHasTrajectory);
  if (other.outcome === 'duplicate') return fail(duplicateOfDuplicate);
  if (isAppointmentAhead(prospect, today)) return fail(appointmentStands);
  return ok(closedOn(today));
}

/**
 * What becomes of a prospect who is a mother of whom there is a record, whether she takes part or did: she is closed and
 * belongs to that record. Nothing changes of the trajectory. An appointment that is still to come is called off first: the
 * record of a mother holds none.
 * @param prospect Who is closed.
 * @param today The day on which it is found.
 * @example
 * closeAsMother({ trajectoryId: null, intakeOn: null }, Temporal.PlainDate.from('2008-04-02')); // { ok: true, value: { outcome: 'duplicate', outcomeOn: '2008-04-02', tryAgainOn: null } }
 */
export const closeAsMother = (
  { trajectoryId, intakeOn }: Pick<ProspectDuplicate, 'trajectoryId' | 'intakeOn'>,
  today: PlainDate,
): Result<CalledOutcome, Problem<'prospect-has-trajectory' | 'appointment-stands'>> => {
  if (trajectoryId !== null) return fail(prospectHasTrajectory);
  return isAppointmentAhead({ intakeOn }, today) ? fail(appointmentStands) : ok(closedOn(today));
};

const closedOn = (today: PlainDate): CalledOutcome => ({
  outcome: 'duplicate',
  outcomeOn: today.toString(),
  tryAgainOn: null,
});
