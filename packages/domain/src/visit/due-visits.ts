import { daysBetween } from '../kernel/iso-date.js';
import { dueDays, type TrajectoryDates } from './due-days.js';
import { defaultVisitPolicy, type VisitPolicy } from './visit-policy.js';

/** Where each due date of a trajectory stands on a day. */
export interface DueVisits {
  /** Every due date, in order. */
  readonly due: readonly string[];
  /** How many visits are expected until today: the due dates up to and including it. */
  readonly expected: number;
  /** The due dates that a visit met. */
  readonly met: ReadonlySet<string>;
  /** Due dates that were passed over before a later one was met: nobody can still make those visits. */
  readonly missed: readonly string[];
  /** Due dates before today that wait for a visit. */
  readonly overdue: readonly string[];
  /** The first due date from today on that no visit has met yet; null when none is left. */
  readonly next: string | null;
}

/** The due date that a visit meets: the nearest one, so that a few days early or late still counts. */
function metBy(visit: string, due: readonly string[]): string | undefined {
  const after = due.findIndex((day) => day >= visit);
  const [before, next] = after === -1 ? [due.at(-1), undefined] : [due[after - 1], due[after]];
  if (before === undefined || next === undefined) return before ?? next;
  return daysBetween(visit, next) < daysBetween(before, visit) ? next : before;
}

/**
 * What is met, missed, overdue and next. See {@link visitAgenda}, which reads the same with calendar
 * dates. After the end of the trajectory nothing is overdue or next; what was not met is missed.
 * @param trajectory The trajectory as registered.
 * @param visits Dates of the visits that were done, in any order, ISO text.
 * @param today ISO text.
 * @param policy The location's settings.
 * @example
 * const started = { startedOn: '2008-01-31', endedOn: null, childBornOn: '2007-12', pauses: [], extendedUntil: null };
 * dueVisits(started, ['2008-01-31', '2008-04-02'], '2008-05-05').missed; // ['2008-02-29']
 */
export function dueVisits(
  trajectory: TrajectoryDates,
  visits: readonly string[],
  today: string,
  policy: VisitPolicy = defaultVisitPolicy,
): DueVisits {
  const due = dueDays(trajectory, policy);
  const met = new Set(visits.map((visit) => metBy(visit, due)).filter((day) => day !== undefined));
  const lastMet = due.findLast((day) => met.has(day));
  const hasEnded = trajectory.endedOn !== null && trajectory.endedOn <= today;
  const waits = (day: string) => !hasEnded && (lastMet === undefined || day > lastMet);
  return {
    due,
    expected: due.filter((day) => day <= today).length,
    met,
    missed: due.filter((day) => day < today && !met.has(day) && !waits(day)),
    overdue: due.filter((day) => day < today && waits(day)),
    next: due.find((day) => day >= today && waits(day)) ?? null,
  };
}
