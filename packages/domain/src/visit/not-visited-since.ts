import { requireDays } from '../kernel/iso-date.js';
import type { VisitSummary } from './visit-summary.js';

/** After so many weeks without a visit a coordinator asks who dropped out of sight; visits are monthly. */
export const weeksWithoutVisit = Object.freeze([4, 6, 8, 12] as const);

/** What tells since when a mother was not visited. */
export interface LastVisitFacts extends Pick<VisitSummary, 'lastVisitOn'> {
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

/**
 * Whether a mother who takes part was not visited since a day: she had begun before it, and no visit was made on it or
 * after it. Who waits for her first match has not begun, and is asked for by that.
 * @param facts Start and end of her trajectory and her last visit that was made, ISO text.
 * @param since The day, ISO text.
 * @example
 * isNotVisitedSince({ startedOn: '2008-01-31', endedOn: null, lastVisitOn: '2008-03-31' }, '2008-04-01'); // true
 */
export function isNotVisitedSince(
  { startedOn, endedOn, lastVisitOn }: LastVisitFacts,
  since: string,
): boolean {
  requireDays(startedOn, endedOn, lastVisitOn, since);
  if (startedOn === null || endedOn !== null) return false;
  return startedOn < since && (lastVisitOn === null || lastVisitOn < since);
}
