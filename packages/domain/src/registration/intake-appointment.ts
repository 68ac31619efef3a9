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
 * The appointment that a prospect keeps once she is something else: none, unless she wants an intake.
 * @param outcome What became of her.
 * @param appointment What was agreed.
 * @example
 * appointmentAfter('declined', { intakeOn: '2008-04-09', intakeAt: null, intakePlace: null }).intakeOn; // null
 */
export const appointmentAfter = (
  outcome: ProspectOutcome,
  { intakeOn, intakeAt, intakePlace }: IntakeAppointment,
): IntakeAppointment => (outcome === 'wants-intake' ? { intakeOn, intakeAt, intakePlace } : noAppointment);
