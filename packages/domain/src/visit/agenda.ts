import { type PlainDate, Temporal } from '../kernel/plain-date.js';
import { dueVisits } from './due-visits.js';
import { trajectoryDates, type VisitedTrajectory } from './schedule.js';
import { defaultVisitPolicy, type VisitPolicy } from './visit-policy.js';

/** Where a trajectory stands today. */
export interface VisitAgenda {
  /** Due dates before today that wait for a visit: those since the last one that was met. */
  readonly overdue: readonly PlainDate[];
  /** The first due date from today on that no visit has met yet; null when none is left. */
  readonly next: PlainDate | null;
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
 * const trajectory = { startedOn: Temporal.PlainDate.from('2008-01-31'), endedOn: null, childBornOn: '2007-12', pauses: [] };
 * visitAgenda(trajectory, [trajectory.startedOn], Temporal.PlainDate.from('2008-03-05')).next?.toString(); // '2008-03-31'
 */
export function visitAgenda(
  trajectory: VisitedTrajectory,
  visits: readonly PlainDate[],
  today: PlainDate,
  policy: VisitPolicy = defaultVisitPolicy,
): VisitAgenda {
  const { overdue, next } = dueVisits(
    trajectoryDates(trajectory),
    visits.map(String),
    today.toString(),
    policy,
  );
  return {
    overdue: overdue.map((day) => Temporal.PlainDate.from(day)),
    next: next === null ? null : Temporal.PlainDate.from(next),
  };
}
