import {
  type DueVisits,
  daysBetween,
  dueVisits,
  type LocationSettings,
  type PlainDate,
  type TrajectoryDates,
  visitPolicyOf,
} from '@mim/domain';
import type { ClockRow } from './visit-facts.js';

/** Where the visits of a trajectory stand today. */
export interface VisitClock {
  readonly lastVisitOn: string | null;
  readonly nextDueOn: string | null;
  /** Days since the oldest due date that waits for a visit; 0: none does. */
  readonly overdueDays: number;
  readonly visitsDone: number;
  /** Visits that were due up to today. */
  readonly visitsExpected: number;
}

/** The clock's facts of a trajectory; null before the first visit, or while the child's birth is not known. */
export function trajectoryDatesOf(row: ClockRow): TrajectoryDates | null {
  if (row.startedOn === null || row.childBornOn === null) return null;
  return {
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    childBornOn: row.childBornOn,
    pauses: row.pauses,
    extendedUntil: extendedUntil(row),
  };
}

/** Last day of the latest extension; null: none. */
const extendedUntil = ({ extensions }: ClockRow): string | null =>
  extensions
    .map(({ lastDay }) => lastDay)
    .filter((lastDay) => lastDay !== null)
    .toSorted()
    .at(-1) ?? null;

/**
 * Reads the clock of visits for one trajectory.
 * @param row The trajectory with its visits, pauses and extensions.
 * @param settings How its location works.
 */
export function visitClock(row: ClockRow, settings: LocationSettings, today: PlainDate): VisitClock {
  const dates = trajectoryDatesOf(row);
  const seen = { lastVisitOn: row.doneOn.at(-1) ?? null, visitsDone: row.doneOn.length };
  if (dates === null) return { ...seen, nextDueOn: null, overdueDays: 0, visitsExpected: 0 };
  const day = today.toString();
  const due: DueVisits = dueVisits(dates, row.doneOn, day, visitPolicyOf(settings));
  const [oldest] = due.overdue;
  return {
    ...seen,
    nextDueOn: due.next,
    overdueDays: oldest === undefined ? 0 : daysBetween(oldest, day),
    visitsExpected: due.due.filter((each) => each <= day).length,
  };
}
