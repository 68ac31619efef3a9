import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
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

export const appointmentStands = problemOf(
  'appointment-stands',
  ['Met deze moeder is nog een kennismaking afgesproken.', 'An intake is still agreed on with this mother.'],
  [
    'Zeg die afspraak eerst af, of geef aan dat die vervalt.',
    'Call that appointment off first, or say that it is off.',
  ],
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

/**
 * Whether an appointment is still to come, so that nothing takes it back unless that is said.
 * @param appointment What was agreed on.
 * @param today The day on which it is asked.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * isAppointmentAhead({ intakeOn: '2008-04-09' }, Temporal.PlainDate.from('2008-04-09')); // true
 */
export function isAppointmentAhead(
  { intakeOn }: Pick<IntakeAppointment, 'intakeOn'>,
  today: PlainDate,
): boolean {
  requireDays(intakeOn);
  return intakeOn !== null && intakeOn >= today.toString();
}

/**
 * What speaks against a call that would take back an appointment which is still to come: that she was not reached, or has yet to
 * decide, is no word of hers that she does not come. The call says that the appointment is off, or it stays.
 * @param stood What was agreed before.
 * @param call What became of her, and whether the appointment is off.
 * @param today The day on which it is recorded.
 * @example
 * const today = Temporal.PlainDate.from('2008-04-02');
 * appointmentLossRefusals({ intakeOn: '2008-04-09' }, { outcome: 'unreachable', endsAppointment: false }, today).length; // 1
 * appointmentLossRefusals({ intakeOn: '2008-04-09' }, { outcome: 'wants-intake', endsAppointment: false }, today); // []
 */
export const appointmentLossRefusals = (
  stood: Pick<IntakeAppointment, 'intakeOn'>,
  { outcome, endsAppointment }: { readonly outcome: ProspectOutcome; readonly endsAppointment: boolean },
  today: PlainDate,
): readonly Refusal<'appointment-stands'>[] =>
  isAppointmentAhead(stood, today) && outcome !== 'wants-intake' && !endsAppointment
    ? [{ field: 'endsAppointment', problem: appointmentStands }]
    : [];
