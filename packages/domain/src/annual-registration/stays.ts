import type { EndReason } from '../code-lists/trajectory-lists.js';
import { calendarYear, periodsOverlap } from '../kernel/period.js';
import { interruptionsOf } from '../registration/absence.js';
import type { RegisteredTrajectory } from './recorded-year.js';

/** A time in which a mother took part, both days included. */
export interface Stay {
  readonly firstDay: string;
  /** Null: she still takes part. */
  readonly lastDay: string | null;
  /** Why it ended; null while it goes on. */
  readonly endReason: EndReason | null;
  /** Day on which she began again after it; null: she did not. */
  readonly resumedOn: string | null;
}

/**
 * The times in which a mother took part: from her first visit to the end, and from each reopening to the end that
 * followed it. That she was offered to another location which did not take her is no end: she was never elsewhere. Why
 * an end came that was taken back is not always kept; it then counts as another reason.
 * @param trajectory The trajectory as registered.
 * @returns The first one first; none before the first visit.
 * @example
 * const states = [{ event: 'end', since: '2008-06-01' }, { event: 'reopen', since: '2009-02-01' }];
 * staysOf({ startedOn: '2008-01-31', endedOn: null, endReason: null, states })[0]; // { firstDay: '2008-01-31', lastDay: '2008-06-01', endReason: 'other', resumedOn: '2009-02-01' }
 */
export function staysOf({
  startedOn,
  endedOn,
  endReason,
  states,
}: Pick<RegisteredTrajectory, 'startedOn' | 'endedOn' | 'endReason' | 'states'>): readonly Stay[] {
  if (startedOn === null) return [];
  const ends = interruptionsOf(states).filter(
    ({ end }) => end.event !== 'transfer-out' && end.since >= startedOn,
  );
  const starts = [startedOn, ...ends.map(({ reopenedOn }) => reopenedOn)];
  const lastDays: readonly Omit<Stay, 'firstDay'>[] = [
    ...ends.map(({ end, reopenedOn }) => ({
      lastDay: end.since,
      endReason: end.endReason ?? ('other' as const),
      resumedOn: reopenedOn,
    })),
    { lastDay: endedOn, endReason: endedOn === null ? null : (endReason ?? 'other'), resumedOn: null },
  ];
  return lastDays
    .map((end, index) => ({ firstDay: starts[index] ?? startedOn, ...end }))
    .filter(({ firstDay, lastDay }) => lastDay === null || firstDay <= lastDay);
}

/** How a mother took part by the last day of a year. */
export interface StayInYear extends Stay {
  /** Day on which she was back after an end that stands in the delivery of an earlier year; null: there is none. */
  readonly backOn: string | null;
}

/**
 * How a mother took part by the last day of a year: the latest time of hers that had begun by then, ended only where that
 * was in the year too.
 * @param trajectory The trajectory as registered.
 * @param year Calendar year of the registration.
 * @returns Null: she took part on no day of the year.
 * @example
 * const trajectory = { startedOn: '2008-01-31', endedOn: '2009-06-01', endReason: 'moved', states: [] };
 * stayIn(trajectory, 2008)?.lastDay; // null
 * stayIn(trajectory, 2009)?.lastDay; // '2009-06-01'
 * stayIn(trajectory, 2010); // null
 */
export function stayIn(trajectory: Parameters<typeof staysOf>[0], year: number): StayInYear | null {
  const days = calendarYear(year);
  const stays = staysOf(trajectory);
  const place = stays.findLastIndex((each) => periodsOverlap(each, days));
  const stay = stays[place];
  if (stay === undefined) return null;
  const backOn = stays.slice(0, place + 1).findLast(isOfLaterYear)?.firstDay ?? null;
  return stay.lastDay !== null && stay.lastDay > days.lastDay
    ? { ...stay, lastDay: null, endReason: null, resumedOn: null, backOn }
    : { ...stay, backOn };
}

/** Whether a stay began in a later year than the one before it ended. */
const isOfLaterYear = ({ firstDay }: Stay, place: number, stays: readonly Stay[]): boolean => {
  const endedOn = stays[place - 1]?.lastDay ?? null;
  return endedOn !== null && endedOn.slice(0, 4) < firstDay.slice(0, 4);
};
