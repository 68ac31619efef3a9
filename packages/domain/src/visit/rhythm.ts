import type { DueState } from '../kernel/due-state.js';
import { countByMonth } from '../kernel/month-counts.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { VisitKind } from './code-lists.js';
import { type DatedVisit, doneDays } from './done-days.js';
import { dueVisits } from './due-visits.js';
import { type StandingFacts, type StandingSettings, visitStanding } from './visit-standing.js';

/** What the picture of the rhythm needs of a visit. */
export interface RhythmVisit extends DatedVisit {
  readonly kind: VisitKind;
}

/** What the picture of the rhythm needs of a mother. */
export interface RhythmFacts extends StandingFacts {
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
  /** Due dates of this month that wait for a visit since longer than the days of grace, where she is overdue. */
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
  /** Whether she did not take part on some day of this month: between an end and a reopening. */
  readonly absent: boolean;
}

/**
 * The rhythm of the visits month by month, for the picture on a mother's page: from the month of the
 * first visit (or of what was recorded before it) until the last month that has a due date or a visit.
 * The counts come from the one clock, and none is overdue unless {@link visitStanding}
 * says so of her visits: while one is planned, in a pause or without a match nobody is late.
 * @param facts The trajectory as registered, with all its visits.
 * @param settings How the location visits, and its terms in days.
 * @param today The day on which is asked.
 * @returns The months without a gap; none before the first visit.
 * @example
 * const visits = [{ visitOn: '2008-01-31', status: 'done', kind: 'home' }];
 * visitRhythm({ ...someStandingFacts(), visits }, defaultLocationSettings, Temporal.PlainDate.from('2008-03-08'))[1]?.overdue; // 1
 */
export function visitRhythm(
  facts: RhythmFacts,
  settings: StandingSettings,
  today: PlainDate,
): readonly RhythmMonth[] {
  const { startedOn } = facts;
  if (startedOn === null) return [];
  const datesOf = (keep: (visit: RhythmVisit) => boolean) =>
    facts.visits.filter(keep).map(({ visitOn }) => visitOn);
  const done = doneDays(facts.visits);
  const planned = datesOf(({ status }) => status === 'planned');
  const { due } = dueVisits({ ...facts, startedOn, doneOn: done }, settings, today);
  const withPlanned = dueVisits({ ...facts, startedOn, doneOn: [...done, ...planned] }, settings, today);
  const taken = new Set(withPlanned.due.filter(({ state }) => state === 'met').map(({ dueOn }) => dueOn));
  const dueIn = (...states: readonly DueState[]) =>
    due.filter(({ state }) => states.includes(state)).map(({ dueOn }) => dueOn);
  const isOverdue = visitStanding(facts, settings, today).state === 'overdue';
  const waiting = dueIn('overdue', 'due', 'ahead').filter((dueOn) => !taken.has(dueOn));
  const overdue = isOverdue ? dueIn('overdue') : [];
  const dates = {
    due: due.map(({ dueOn }) => dueOn),
    done,
    missed: dueIn('missed'),
    overdue,
    open: waiting.filter((dueOn) => !overdue.includes(dueOn)),
    planned,
    cancelled: datesOf(({ status }) => status === 'cancelled' || status === 'no-show'),
    outing: datesOf(({ status, kind }) => status === 'done' && kind === 'outing'),
  };
  return countByMonth(dates, {
    from: startedOn,
    also: datesOf(() => true),
    during: { paused: facts.pauses, absent: facts.absences },
  });
}
