import { addDays, addMonths, monthIndexOf, requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';

/** What decides when an evaluation is to be offered to a visiting mother. Dates are ISO text. */
export interface EvaluationFacts {
  readonly startedOn: string | null;
  readonly stoppedOn: string | null;
  /** Day of her last evaluation, declined or not; null: there was none. */
  readonly evaluatedOn: string | null;
}

/** An evaluation that is to be offered. */
export interface EvaluationDue {
  readonly occasion: 'stop' | 'in-between';
  /** Since when, ISO text. */
  readonly since: string;
}

/** The settings that decide it. */
export type EvaluationSettings = Pick<LocationSettings, 'evaluationEveryMonths' | 'evaluationAskDays'>;

/**
 * Whether an evaluation is to be offered now: when a visiting mother stopped, and in between every so many months where the
 * location wants it. It is asked for so many days, and not when one was offered within as many days before.
 * @param facts Her start, stop and last evaluation.
 * @param settings How often in between, null: not; and for how many days it is asked.
 * @param today The day on which is asked.
 * @returns What is to be offered; null: nothing.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const settings = { evaluationEveryMonths: null, evaluationAskDays: 60 };
 * const facts = { startedOn: '2007-01-10', stoppedOn: '2008-06-01', evaluatedOn: null };
 * evaluationDue(facts, settings, Temporal.PlainDate.from('2008-06-15')); // { occasion: 'stop', since: '2008-06-01' }
 * evaluationDue(facts, settings, Temporal.PlainDate.from('2008-08-15')); // null
 */
export function evaluationDue(
  facts: EvaluationFacts,
  settings: EvaluationSettings,
  today: PlainDate,
): EvaluationDue | null {
  const { startedOn, stoppedOn, evaluatedOn } = facts;
  const { evaluationAskDays: days } = settings;
  requireDays(startedOn, stoppedOn, evaluatedOn);
  const day = today.toString();
  const due = occasionOn(day, facts, settings);
  if (due === null || day > addDays(due.since, days)) return null;
  return evaluatedOn !== null && evaluatedOn >= addDays(due.since, -days) ? null : due;
}

function occasionOn(
  day: string,
  { startedOn, stoppedOn }: EvaluationFacts,
  { evaluationEveryMonths: every }: EvaluationSettings,
): EvaluationDue | null {
  if (stoppedOn !== null && stoppedOn <= day) return { occasion: 'stop', since: stoppedOn };
  if (every === null || startedOn === null) return null;
  const months = monthIndexOf(day) - monthIndexOf(startedOn);
  // The day of the month has yet to come: the last one was a month before.
  const passed = addMonths(startedOn, months) > day ? months - 1 : months;
  const last = passed - (passed % every);
  return last < every ? null : { occasion: 'in-between', since: addMonths(startedOn, last) };
}
