import type { PlainDate } from '../kernel/plain-date.js';
import { doneDays } from './done-days.js';
import { dueVisits } from './due-visits.js';
import {
  type StandingFacts,
  type StandingSettings,
  type VisitStanding,
  visitStanding,
} from './visit-standing.js';

/** A mother's visits at a glance: where they stand, and how many there were. Dates are ISO text. */
export interface VisitSummary {
  readonly standing: VisitStanding;
  readonly lastVisitOn: string | null;
  readonly visitsDone: number;
  /** Visits that were due up to today. */
  readonly visitsExpected: number;
}

/**
 * A mother's visits at a glance, for a line of a list and the head of a page.
 * @param facts The trajectory as registered, with its matches and visits.
 * @param settings How the location visits, and its terms in days.
 * @param today The day on which is asked.
 * @example
 * const facts = someStandingFacts({ startedOn: '2008-01-31', visits: [{ visitOn: '2008-01-31', status: 'done' }] });
 * visitSummary(facts, defaultLocationSettings, Temporal.PlainDate.from('2008-03-08')).visitsExpected; // 2
 */
export function visitSummary(
  facts: StandingFacts,
  settings: StandingSettings,
  today: PlainDate,
): VisitSummary {
  const { startedOn, visits } = facts;
  const doneOn = doneDays(visits);
  const clock = startedOn === null ? null : dueVisits({ ...facts, startedOn, doneOn }, settings, today);
  return {
    standing: visitStanding(facts, settings, today),
    lastVisitOn: doneOn.at(-1) ?? null,
    visitsDone: doneOn.length,
    visitsExpected: clock?.expected ?? 0,
  };
}
