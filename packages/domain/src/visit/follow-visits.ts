import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { type MatchDates, openMatch } from '../matching/match.js';
import { type TrajectoryState, trajectoryStates } from '../registration/trajectory-state.js';
import { type DatedVisit, doneDays } from './done-days.js';

/** What of a trajectory follows its visits. */
export interface FollowedTrajectory {
  readonly state: TrajectoryState;
  /** Every match, in any order. */
  readonly matches: readonly MatchDates[];
  /** Her visits, in any order. */
  readonly visits: readonly DatedVisit[];
}

/** What the visits of a trajectory make of it. Dates are ISO text. */
export interface FollowedVisits {
  /** Day of the first visit that was done, on which the trajectory starts; null: none was. */
  readonly startedOn: string | null;
  /** What happens to the trajectory, and when; null: its state stays as it is. */
  readonly move: { readonly event: 'first-visit' | 'first-visit-withdrawn'; readonly since: string } | null;
}

/**
 * What a trajectory becomes by its visits, after one was recorded, changed or withdrawn: it starts at the first
 * one that was done, and the first one of the match that goes on brings it to its next state, or back when
 * that visit turns out not to have been. After a match ended the next one has a first visit of its own.
 * @param trajectory Its state, matches and visits.
 * @param today The day on which it is recorded.
 * @example
 * const matches = [{ startedOn: '2008-02-01', endedOn: null }];
 * const visits = [{ visitOn: '2008-02-11', status: 'done' }];
 * followVisits({ state: 'matched', matches, visits }, Temporal.PlainDate.from('2008-02-12')); // { startedOn: '2008-02-11', move: { event: 'first-visit', since: '2008-02-11' } }
 */
export function followVisits(
  { state, matches, visits }: FollowedTrajectory,
  today: PlainDate,
): FollowedVisits {
  trajectoryStates.find(state);
  for (const match of matches) requireDays(match.startedOn, match.endedOn);
  const done = doneDays(visits);
  const match = openMatch(matches);
  const first = match === null ? undefined : done.find((day) => day >= match.startedOn);
  const startedOn = done[0] ?? null;
  if (state === 'matched' && first !== undefined)
    return { startedOn, move: { event: 'first-visit', since: first } };
  if (state === 'visited' && first === undefined)
    return { startedOn, move: { event: 'first-visit-withdrawn', since: today.toString() } };
  return { startedOn, move: null };
}
