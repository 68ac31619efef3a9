import { comparePlainDates, type PlainDate } from '../kernel/plain-date.js';
import { defaultVisitPolicy, dueDates, type VisitedTrajectory, type VisitPolicy } from './schedule.js';

/** Where a trajectory stands today. */
export interface VisitAgenda {
  /** Due dates before today that wait for a visit: those since the last one that was met. */
  readonly overdue: readonly PlainDate[];
  /** The first due date from today on that no visit has met yet; null when none is left. */
  readonly next: PlainDate | null;
}

const daysBetween = (a: PlainDate, b: PlainDate): number => Math.abs(a.until(b, { largestUnit: 'day' }).days);

/** The due date that a visit meets: the nearest one, so that a few days early or late still counts. */
function metBy(visit: PlainDate, due: readonly PlainDate[]): PlainDate | undefined {
  return due.reduce<PlainDate | undefined>(
    (nearest, day) =>
      nearest === undefined || daysBetween(day, visit) < daysBetween(nearest, visit) ? day : nearest,
    undefined,
  );
}

/**
 * What is due and what is overdue. A visit meets the due date nearest to it. A due date that was
 * passed over before a later one was met is missed, not overdue: nobody can still make that visit. After
 * the end of the trajectory nothing is due.
 * @param trajectory The trajectory as registered.
 * @param visits Dates of the visits that were done, in any order.
 * @param today The day on which is asked.
 * @param policy The location's settings.
 * @example
 * const trajectory = { startedOn: Temporal.PlainDate.from('2008-01-31'), endedOn: null, childBorn: '2007-12', pauses: [] };
 * visitAgenda(trajectory, [trajectory.startedOn], Temporal.PlainDate.from('2008-03-05')).next?.toString(); // '2008-03-31'
 */
export function visitAgenda(
  trajectory: VisitedTrajectory,
  visits: readonly PlainDate[],
  today: PlainDate,
  policy: VisitPolicy = defaultVisitPolicy,
): VisitAgenda {
  if (trajectory.endedOn !== null && comparePlainDates(trajectory.endedOn, today) <= 0)
    return { overdue: [], next: null };
  const due = dueDates(trajectory, policy);
  const met = visits
    .map((visit) => metBy(visit, due))
    .filter((day) => day !== undefined)
    .toSorted(comparePlainDates);
  const lastMet = met.at(-1);
  const waiting = due.filter((day) => lastMet === undefined || comparePlainDates(day, lastMet) > 0);
  return {
    overdue: waiting.filter((day) => comparePlainDates(day, today) < 0),
    next: waiting.find((day) => comparePlainDates(day, today) >= 0) ?? null,
  };
}
