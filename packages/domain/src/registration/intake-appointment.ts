import { problemOf, type Refusal } from '../kernel/result.js';
import type { ProspectOutcome } from './prospect-outcomes.js';

/** When and where a prospect's intake is agreed to take place. */
export interface IntakeAppointment {
  /** ISO text; null: not agreed yet. */
  readonly intakeOn: string | null;
  /** Time of the day in minutes, `09:30`; null: the day alone is agreed. */
  readonly intakeAt: string | null;
  /** In the words of who agreed on it, such as at her home; null: not said. */
  readonly intakePlace: string | null;
}

/** No intake was agreed on. */
export const noAppointment: IntakeAppointment = Object.freeze({
  intakeOn: null,
  intakeAt: null,
  intakePlace: null,
});

export const appointmentWithoutDay = problemOf(
  'appointment-without-day',
  ['Deze afspraak heeft nog geen datum.', 'This appointment has no date yet.'],
  ['Vul de datum in.', 'Enter the date.'],
);
export const noIntakeWanted = problemOf(
  'no-intake-wanted',
  ['Zij heeft niet gezegd dat zij wil kennismaken.', 'She has not said that she wants an intake.'],
  ['Leg eerst vast dat zij wil kennismaken.', 'Record first that she wants an intake.'],
);

/** What is wrong with an appointment by itself: a time or a place needs a day. */
export const appointmentRefusals = ({
  intakeOn,
  intakeAt,
  intakePlace,
}: IntakeAppointment): readonly Refusal[] =>
  intakeOn === null && (intakeAt !== null || intakePlace !== null)
    ? [{ field: 'intakeOn', problem: appointmentWithoutDay }]
    : [];

/**
 * The appointment that a prospect has once she is something else: none, unless she wants an intake. Then it is the one
 * that was agreed now, and where none was, the one that stood.
 * @param outcome What became of her.
 * @param stood What was agreed before.
 * @param agreed What is agreed now; absent: nothing.
 * @example
 * const stood = { intakeOn: '2008-04-09', intakeAt: null, intakePlace: null };
 * appointmentAfter('wants-intake', stood).intakeOn; // '2008-04-09'
 * appointmentAfter('declined', stood).intakeOn; // null
 */
export function appointmentAfter(
  outcome: ProspectOutcome,
  stood: IntakeAppointment,
  agreed: IntakeAppointment = noAppointment,
): IntakeAppointment {
  if (outcome !== 'wants-intake') return noAppointment;
  const { intakeOn, intakeAt, intakePlace } = agreed.intakeOn === null ? stood : agreed;
  return { intakeOn, intakeAt, intakePlace };
}
