import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { type IntakeAppointment, noIntakeWanted } from './intake-appointment.js';
import { prospectHasTrajectory } from './prospect.js';
import type { ProspectOutcome } from './prospect-outcomes.js';

export const appointmentPassed = problemOf(
  'appointment-passed',
  ['Deze dag is al voorbij.', 'This day has passed.'],
  ['Kies vandaag of een latere dag.', 'Choose today or a later day.'],
);

/** With whom an intake is agreed on. */
export interface AppointedProspect {
  readonly outcome: ProspectOutcome;
  /** Trajectory that began with her intake; null: none yet. */
  readonly trajectoryId: string | null;
}

/**
 * Whether an intake can be agreed on, moved or called off with a prospect.
 * @param prospect With whom.
 * @param appointment What is agreed; without a day: nothing any more.
 * @param today The day on which it is agreed.
 * @returns The appointment; a problem when she wants no intake, when it has begun, or when the day has passed.
 * @example
 * const appointment = { intakeOn: '2008-04-09', intakeAt: '10:00', intakePlace: null };
 * planIntake({ outcome: 'wants-intake', trajectoryId: null }, appointment, Temporal.PlainDate.from('2008-04-02')).ok; // true
 */
export function planIntake(
  prospect: AppointedProspect,
  appointment: IntakeAppointment,
  today: PlainDate,
): Result<IntakeAppointment, Problem<'prospect-has-trajectory' | 'no-intake-wanted' | 'appointment-passed'>> {
  requireDays(appointment.intakeOn);
  if (prospect.trajectoryId !== null) return fail(prospectHasTrajectory);
  if (prospect.outcome !== 'wants-intake') return fail(noIntakeWanted);
  if (appointment.intakeOn !== null && appointment.intakeOn < today.toString())
    return fail(appointmentPassed);
  return ok(appointment);
}
