import { daysBetween, type PlainDate } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import { type ClockFacts, type DueVisit, dueVisits } from '@mim/domain/visit';
import type { ClockRow } from './visit-facts.js';

/** Where the visits of a trajectory stand today. */
export interface VisitClock {
  readonly lastVisitOn: string | null;
  readonly nextDueOn: string | null;
  /** Days since the oldest due date of which the days of grace are over; 0: there is none. */
  readonly overdueDays: number;
  readonly visitsDone: number;
  /** Visits that were due up to today. */
  readonly visitsExpected: number;
}

/** The clock's facts of a trajectory; null before the first visit. */
export const clockFactsOf = (row: ClockRow): ClockFacts | null =>
  row.startedOn === null ? null : { ...row, startedOn: row.startedOn, extendedUntil: extendedUntil(row) };

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
  const facts = clockFactsOf(row);
  const seen = { lastVisitOn: row.doneOn.at(-1) ?? null, visitsDone: row.doneOn.length };
  if (facts === null) return { ...seen, nextDueOn: null, overdueDays: 0, visitsExpected: 0 };
  const { due, expected } = dueVisits(facts, settings, today);
  const day = today.toString();
  const oldest = due.find(({ state }) => state === 'overdue');
  return {
    ...seen,
    nextDueOn: due.find((date) => date.dueOn >= day && isOpen(date))?.dueOn ?? null,
    overdueDays: oldest === undefined ? 0 : daysBetween(oldest.dueOn, day),
    visitsExpected: expected,
  };
}

const isOpen = ({ state }: DueVisit): boolean => state !== 'met' && state !== 'missed';
