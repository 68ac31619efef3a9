import { requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, pausedOn, periodIncludes, requirePeriods } from '../kernel/period.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import type { MatchDates } from '../matching/match.js';
import type { CheckedVisit } from './check-visit.js';
import { visitProblem } from './visit-problems.js';

/**
 * The match that holds on a day; of two that share it, the later one.
 * @param matches Matches of a trajectory, the first one first.
 * @param day ISO text.
 * @example
 * matchOn([{ startedOn: '2008-02-01', endedOn: '2008-05-01' }], '2008-05-02'); // null
 */
export const matchOn = <Match extends MatchDates>(matches: readonly Match[], day: string): Match | null =>
  matches.findLast(({ startedOn, endedOn }) =>
    periodIncludes({ firstDay: startedOn, lastDay: endedOn }, day),
  ) ?? null;

/** A visiting mother as far as one visit asks of her. */
export interface Visitor {
  readonly visitingMotherId: string;
  /** Her last day as a visiting mother, ISO text; null: she goes on. */
  readonly stoppedOn: string | null;
  /** When she is away. */
  readonly pauses: readonly OpenPeriod[];
}

/**
 * Whether these visiting mothers can come to a visit: she who makes it and she who goes along are two, neither
 * had stopped, and neither is known to be away when a visit is planned. Whether they are ready for a match is not
 * asked, and of a visit that was made nor is whether she was away: it was made.
 * @param visitor Who makes it; null: the coordinator.
 * @param companion Who goes along; null: nobody.
 * @param visit Its day, ISO text, and whether it is planned or was made.
 * @example
 * const marja = { visitingMotherId: 'marja', stoppedOn: '2008-03-01', pauses: [] };
 * checkVisitors(marja, null, { visitOn: '2008-03-02', status: 'done' }).ok; // false
 */
export function checkVisitors(
  visitor: Visitor | null,
  companion: Visitor | null,
  { visitOn, status }: Pick<CheckedVisit, 'visitOn' | 'status'>,
): Result<null, Problem<'visitor-stopped' | 'visitor-away' | 'visitor-twice'>> {
  const visitors = [visitor, companion].filter((who) => who !== null);
  requireDays(visitOn, ...visitors.map(({ stoppedOn }) => stoppedOn));
  requirePeriods(visitors.flatMap(({ pauses }) => pauses));
  if (visitor !== null && visitor.visitingMotherId === companion?.visitingMotherId)
    return fail(visitProblem('visitor-twice'));
  if (visitors.some(({ stoppedOn }) => stoppedOn !== null && stoppedOn < visitOn))
    return fail(visitProblem('visitor-stopped'));
  const isAway = visitors.some(({ pauses }) => pausedOn(pauses, visitOn));
  return status === 'planned' && isAway ? fail(visitProblem('visitor-away')) : ok(null);
}
