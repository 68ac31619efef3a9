import { childAgeInMonths, firstDayAtAge, requireBirth } from '../kernel/child-age.js';
import { addMonths, requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { OutcomeMoment } from './outcome-codes.js';
import type { Outcome } from './outcome-schema.js';

/** What decides when outcome is asked for. Dates are ISO text. */
export interface OutcomeFacts {
  /** Date of the intake; null: not held yet. */
  readonly intakeOn: string | null;
  readonly endedOn: string | null;
  /** Birth of the child, a date or a month; null: not known. */
  readonly childBornOn: string | null;
}

/** A moment at which outcome is to be offered. */
export interface OutcomeDue {
  readonly moment: OutcomeMoment;
  /** Since when, ISO text. */
  readonly since: string;
}

type OutcomeSettings = Pick<LocationSettings, 'halfwayAgeMonths' | 'roundOffFromMonths' | 'endAgeMonths'>;

/** A picture of the start can be taken in the first months after the intake; later it is of another time. */
const monthsForIntake = 3;

/**
 * The age of the child at which a trajectory is half-way: the location's setting, or midway to the end
 * for a mother who came too late for it.
 */
function halfwayAge(childBornOn: string, intakeOn: string, settings: OutcomeSettings): number {
  const atIntake = childAgeInMonths(childBornOn, intakeOn);
  return atIntake + monthsForIntake <= settings.halfwayAgeMonths
    ? settings.halfwayAgeMonths
    : Math.ceil((atIntake + settings.endAgeMonths) / 2);
}

/**
 * The moment at which outcome is to be offered now: the intake, in the three months after it; half-way,
 * from the age of the child that the location sets (9 months where it sets nothing else); the end, from
 * the age at which a trajectory is rounded off. A moment that was measured or declined is not due, nor is
 * one that a later moment has overtaken: it cannot be made up for. What an age asked for before the intake is
 * not due either: on the day of her intake it is that picture that is taken.
 * @param trajectory Intake, end and birth of the child.
 * @param outcomes What was measured or declined before.
 * @param settings Ages of the child in months.
 * @param today The day on which is asked.
 * @example
 * const trajectory = { intakeOn: '2008-01-31', endedOn: null, childBornOn: '2007-12' };
 * outcomeDue(trajectory, [], defaultLocationSettings, Temporal.PlainDate.from('2008-09-05')); // { moment: 'half-way', since: '2008-09-01' }
 */
export function outcomeDue(
  { intakeOn, endedOn, childBornOn }: OutcomeFacts,
  outcomes: readonly Pick<Outcome, 'moment'>[],
  settings: OutcomeSettings,
  today: PlainDate,
): OutcomeDue | null {
  const day = today.toString();
  requireDays(intakeOn, endedOn);
  requireBirth(childBornOn);
  if (intakeOn === null || intakeOn > day || (endedOn !== null && endedOn <= day)) return null;
  const current = momentOn(day, intakeOn, childBornOn, settings);
  return current === null || outcomes.some(({ moment }) => moment === current.moment) ? null : current;
}

/** What the age of the child asks for, the last moment first; a day before the intake asks for nothing. */
const momentsOfAge = (childBornOn: string, intakeOn: string, settings: OutcomeSettings) =>
  (
    [
      ['end', settings.roundOffFromMonths],
      ['half-way', halfwayAge(childBornOn, intakeOn, settings)],
    ] as const
  )
    .map(([moment, months]): OutcomeDue => ({ moment, since: firstDayAtAge(childBornOn, months) }))
    .filter(({ since }) => since > intakeOn);

function momentOn(
  day: string,
  intakeOn: string,
  childBornOn: string | null,
  settings: OutcomeSettings,
): OutcomeDue | null {
  const byAge = childBornOn === null ? [] : momentsOfAge(childBornOn, intakeOn, settings);
  const reached = byAge.find(({ since }) => since <= day);
  if (reached !== undefined) return reached;
  return day < addMonths(intakeOn, monthsForIntake) ? { moment: 'intake', since: intakeOn } : null;
}

export const outcomeInFuture = problemOf(
  'outcome-in-future',
  ['Deze dag moet nog komen.', 'This day has yet to come.'],
  ['Kies vandaag of eerder.', 'Choose today or earlier.'],
);
export const outcomeTwice = problemOf(
  'outcome-twice',
  ['Dit moment is al ingevuld.', 'This moment was filled in already.'],
  ['Wijzig wat er staat.', 'Change what is there.'],
);

/**
 * Whether an outcome can be recorded: not in the future, and each moment once.
 * @param outcome What is recorded.
 * @param others What was recorded before of the same trajectory.
 * @param today The day on which it is recorded.
 * @example
 * checkOutcome({ moment: 'end', measuredOn: '2009-06-01' }, [{ moment: 'end' }], Temporal.PlainDate.from('2009-06-01')).ok; // false
 */
export function checkOutcome<Recorded extends Pick<Outcome, 'moment' | 'measuredOn'>>(
  outcome: Recorded,
  others: readonly Pick<Outcome, 'moment'>[],
  today: PlainDate,
): Result<Recorded, Problem<'outcome-in-future' | 'outcome-twice'>> {
  requireDays(outcome.measuredOn);
  if (outcome.measuredOn > today.toString()) return fail(outcomeInFuture);
  return others.some(({ moment }) => moment === outcome.moment) ? fail(outcomeTwice) : ok(outcome);
}
