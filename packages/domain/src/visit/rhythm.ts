import { isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import { periodsOverlap } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { VisitKind, VisitStatus } from './code-lists.js';
import type { DueFacts } from './due-dates.js';
import { type ClockSettings, type DueState, dueVisits } from './due-visits.js';

/** What the picture of the rhythm needs of a visit. */
export interface RhythmVisit {
  readonly visitOn: string;
  readonly status: VisitStatus;
  readonly kind: VisitKind;
}

/** What the picture of the rhythm needs of a mother who has been visited. */
export interface RhythmFacts extends DueFacts {
  /** All her visits, in any order. */
  readonly visits: readonly RhythmVisit[];
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
  /** Due dates of this month that wait for a visit since longer than the days of grace. */
  readonly overdue: number;
  /** Due dates of this month that a visit can still meet, and that none that is planned would. */
  readonly open: number;
  readonly planned: number;
  /** Visits that were cancelled, and no-shows. */
  readonly cancelled: number;
  /** Visits done that were outings. */
  readonly outing: number;
  /** Whether a pause holds on some day of this month. */
  readonly paused: boolean;
}

const count = (days: readonly string[], month: string): number =>
  days.filter((day) => day.startsWith(month)).length;

/**
 * The rhythm of the visits month by month, for the picture on a mother's page: from the month of the
 * first visit (or of what was recorded before it) until the last month that has a due date or a visit.
 * The counts come from the one clock: met, missed and overdue are those of {@link dueVisits}.
 * @param facts The trajectory as registered, with all its visits.
 * @param settings How often the location visits, until when, and its days of grace.
 * @param today The day on which is asked.
 * @example
 * const visits = [{ visitOn: '2008-01-31', status: 'done', kind: 'home' }];
 * const facts = { startedOn: '2008-01-31', endedOn: null, childBornOn: '2007-12-09', pauses: [], extendedUntil: null, visits };
 * visitRhythm(facts, defaultLocationSettings, Temporal.PlainDate.from('2008-03-08'))[1]?.overdue; // 1
 */
export function visitRhythm(
  facts: RhythmFacts,
  settings: ClockSettings,
  today: PlainDate,
): readonly RhythmMonth[] {
  const datesOf = (keep: (visit: RhythmVisit) => boolean) =>
    facts.visits.filter(keep).map(({ visitOn }) => visitOn);
  const done = datesOf(({ status }) => status === 'done');
  const planned = datesOf(({ status }) => status === 'planned');
  const { due } = dueVisits({ ...facts, doneOn: done }, settings, today);
  const withPlanned = dueVisits({ ...facts, doneOn: [...done, ...planned] }, settings, today);
  const taken = new Set(withPlanned.due.filter(({ state }) => state === 'met').map(({ dueOn }) => dueOn));
  const dueIn = (...states: readonly DueState[]) =>
    due.filter(({ state }) => states.includes(state)).map(({ dueOn }) => dueOn);
  const dates = {
    due: due.map(({ dueOn }) => dueOn),
    done,
    missed: dueIn('missed'),
    overdue: dueIn('overdue'),
    open: dueIn('due', 'ahead').filter((dueOn) => !taken.has(dueOn)),
    planned,
    cancelled: datesOf(({ status }) => status === 'cancelled' || status === 'no-show'),
    outing: datesOf(({ status, kind }) => status === 'done' && kind === 'outing'),
  };
  const months = [facts.startedOn, ...dates.due, ...datesOf(() => true)].map(monthIndexOf);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = isoMonthOf(first + index);
    const days = { firstDay: `${month}-01`, lastDay: `${month}-31` };
    return {
      month,
      due: count(dates.due, month),
      done: count(dates.done, month),
      missed: count(dates.missed, month),
      overdue: count(dates.overdue, month),
      open: count(dates.open, month),
      planned: count(dates.planned, month),
      cancelled: count(dates.cancelled, month),
      outing: count(dates.outing, month),
      paused: facts.pauses.some((pause) => periodsOverlap(pause, days)),
    };
  });
}
