import { requireDays } from '../kernel/iso-date.js';
import { periodIncludes } from '../kernel/period.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import type { MatchDates } from '../matching/match.js';
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
}

/**
 * Whether these visiting mothers can come to a visit: she who makes it and she who goes along are two, and
 * neither had stopped. Whether they are ready for a match is not asked: a visit that was made was made.
 * @param visitor Who makes it; null: the coordinator.
 * @param companion Who goes along; null: nobody.
 * @param visitOn Day of the visit, ISO text.
 * @example
 * const marja = { visitingMotherId: 'marja', stoppedOn: '2008-03-01' };
 * checkVisitors(marja, null, '2008-03-02').ok; // false
 */
export function checkVisitors(
  visitor: Visitor | null,
  companion: Visitor | null,
  visitOn: string,
): Result<null, Problem<'visitor-stopped' | 'visitor-twice'>> {
  requireDays(visitor?.stoppedOn, companion?.stoppedOn, visitOn);
  if (visitor !== null && visitor.visitingMotherId === companion?.visitingMotherId)
    return fail(visitProblem('visitor-twice'));
  const hasStopped = [visitor, companion].some((who) => (who?.stoppedOn ?? visitOn) < visitOn);
  return hasStopped ? fail(visitProblem('visitor-stopped')) : ok(null);
}
