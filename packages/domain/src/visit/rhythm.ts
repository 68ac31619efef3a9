import { isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { VisitKind, VisitStatus } from './code-lists.js';
import type { TrajectoryDates } from './due-days.js';
import { dueVisits } from './due-visits.js';
import { defaultVisitPolicy, type VisitPolicy } from './visit-policy.js';

/** What the picture of the rhythm needs of a visit. */
export interface RhythmVisit {
  readonly visitOn: string;
  readonly status: VisitStatus;
  readonly kind: VisitKind;
}

/** One month of a trajectory: counts of due dates and of visits. */
export interface RhythmMonth {
  /** `2008-03`. */
  readonly month: string;
  /** Visits that were or are due in this month. */
  readonly due: number;
  /** Visits that were done, of every kind. */
  readonly done: number;
  /** Due dates of this month that were passed over. */
  readonly missed: number;
  /** Due dates of this month, before today, that still wait for a visit. */
  readonly overdue: number;
  readonly planned: number;
  /** Visits that were cancelled, and no-shows. */
  readonly cancelled: number;
  /** Visits done that were outings. */
  readonly outing: number;
  /** Whether a pause holds on some day of this month. */
  readonly paused: boolean;
}

const sum = (values: readonly string[], month: string): number =>
  values.filter((value) => value.startsWith(month)).length;

/**
 * The rhythm of the visits month by month, for the picture on a mother's page: from the month of the
 * first visit (or of what was recorded before it) until the last month that has a due date or a visit.
 * The counts come from the one clock: met, missed and overdue are those of {@link dueVisits}.
 * @param trajectory The trajectory as registered.
 * @param visits All its visits, in any order.
 * @param today The day on which is asked.
 * @param policy The location's settings.
 * @example
 * const started = { startedOn: '2008-01-31', endedOn: null, childBornOn: '2007-12', pauses: [], extendedUntil: null };
 * visitRhythm(started, [{ visitOn: '2008-01-31', status: 'done', kind: 'home' }], Temporal.PlainDate.from('2008-03-05'))[1]?.overdue; // 1
 */
export function visitRhythm(
  trajectory: TrajectoryDates,
  visits: readonly RhythmVisit[],
  today: PlainDate,
  policy: VisitPolicy = defaultVisitPolicy,
): readonly RhythmMonth[] {
  const datesOf = (keep: (visit: RhythmVisit) => boolean) =>
    visits.filter(keep).map(({ visitOn }) => visitOn);
  const done = datesOf(({ status }) => status === 'done');
  const outings = datesOf(({ status, kind }) => status === 'done' && kind === 'outing');
  const planned = datesOf(({ status }) => status === 'planned');
  const cancelled = datesOf(({ status }) => status === 'cancelled' || status === 'no-show');
  const { due, missed, overdue } = dueVisits(trajectory, done, today.toString(), policy);
  const months = [trajectory.startedOn, ...due, ...datesOf(() => true)].map(monthIndexOf);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = isoMonthOf(first + index);
    return {
      month,
      due: sum(due, month),
      done: sum(done, month),
      missed: sum(missed, month),
      overdue: sum(overdue, month),
      planned: sum(planned, month),
      cancelled: sum(cancelled, month),
      outing: sum(outings, month),
      paused: trajectory.pauses.some(
        (pause) =>
          pause.firstDay.slice(0, 7) <= month &&
          (pause.lastDay === null || month <= pause.lastDay.slice(0, 7)),
      ),
    };
  });
}
