import type { DueState } from '../kernel/due-state.js';
import { daysBetween, requireDays } from '../kernel/iso-date.js';
import type { Period } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { type DueFacts, dueDates, type VisitPolicy } from './due-dates.js';

/** A due date and what became of it. Dates are ISO text. */
export interface DueVisit {
  readonly dueOn: string;
  readonly state: DueState;
  /** Date of the visit that met it; null: none did. */
  readonly metOn: string | null;
}

/** Where the due dates of a trajectory stand on a day. */
export interface DueVisits {
  /** Every due date, in order. */
  readonly due: readonly DueVisit[];
  /** Dates of the visits that met no due date, in order: they pay for no other month. */
  readonly extra: readonly string[];
  /** How many visits are expected until today: the due dates up to and including it. */
  readonly expected: number;
}

/** What the clock needs to know of a mother who has been visited. */
export interface ClockFacts extends DueFacts {
  /** Dates of the visits that were done, in any order. */
  readonly doneOn: readonly string[];
}

/** What of a location the clock goes by: `overdueAfterDays` are the days of grace after a due date. */
export type ClockSettings = VisitPolicy & Pick<LocationSettings, 'overdueAfterDays'>;

/** The last due date on or before a visit and the first one after it, as far as they are there. */
function around(visitOn: string, due: readonly string[]): readonly string[] {
  const after = due.findIndex((dueOn) => dueOn > visitOn);
  const [before, next] = after === -1 ? [due.at(-1), undefined] : [due[after - 1], due[after]];
  return [before, next].filter((dueOn) => dueOn !== undefined);
}

const distance = (visitOn: string, dueOn: string): number => Math.abs(daysBetween(visitOn, dueOn));

/** The one nearest to a visit; of two that are as near, the first. */
const nearest = (visitOn: string, [one, other]: readonly string[]): string | undefined =>
  one === undefined || other === undefined || distance(visitOn, one) <= distance(visitOn, other)
    ? one
    : other;

interface Meetings {
  /** Date of the visit, by the due date that it met. */
  readonly metOn: ReadonlyMap<string, string>;
  readonly extra: readonly string[];
}

/** Whether she was away between two days: a visit on one side meets no due date on the other. */
const isApart = (absences: readonly Period[], one: string, other: string): boolean =>
  absences.some(
    ({ firstDay, lastDay }) => (one < firstDay && lastDay < other) || (other < firstDay && lastDay < one),
  );

/** Which visit meets which due date: in order of their dates, each the nearest around it that is still free. */
function meetings(due: readonly string[], visits: readonly string[], absences: readonly Period[]): Meetings {
  const metOn = new Map<string, string>();
  const extra: string[] = [];
  for (const visitOn of visits.toSorted()) {
    const free = around(visitOn, due).filter(
      (dueOn) => !metOn.has(dueOn) && !isApart(absences, visitOn, dueOn),
    );
    const dueOn = nearest(visitOn, free);
    if (dueOn === undefined) extra.push(visitOn);
    else metOn.set(dueOn, visitOn);
  }
  return { metOn, extra };
}

/**
 * What became of each due date. Visits are taken in order of date: each meets the nearer of the two due
 * dates around it, the last one on or before it and the first one after it, that no earlier visit has met
 * (of two as near the one before); where both are met it is an extra visit. So one visit meets at most one
 * due date, and one more visit never makes anyone later. A due date that was passed over before one that
 * was met is missed; so is what was not met before an absence, and after the end of the trajectory. No visit meets a
 * due date on the other side of an absence.
 * @param facts The trajectory as registered, with its visits.
 * @param settings How often the location visits, until when, and its days of grace.
 * @param today The day on which is asked.
 * @example
 * const facts = { startedOn: '2008-01-31', endedOn: null, childBornOn: '2007-12-09', pauses: [], absences: [], extendedUntil: null, doneOn: ['2008-01-31', '2008-02-14'] };
 * dueVisits(facts, defaultLocationSettings, Temporal.PlainDate.from('2008-03-08')).due[1]; // { dueOn: '2008-02-29', state: 'met', metOn: '2008-02-14' }
 */
export function dueVisits(facts: ClockFacts, settings: ClockSettings, today: PlainDate): DueVisits {
  const day = today.toString();
  requireDays(...facts.doneOn);
  const due = dueDates(facts, settings);
  const { metOn, extra } = meetings(due, facts.doneOn, facts.absences);
  const hasEnded = facts.endedOn !== null && facts.endedOn <= day;
  // Before it nothing can be made up for any more.
  const passedUntil = [
    due.findLast((dueOn) => metOn.has(dueOn)) ?? '',
    ...facts.absences.map(({ lastDay }) => lastDay),
  ].toSorted();
  const stateOf = (dueOn: string): DueState => {
    if (metOn.has(dueOn)) return 'met';
    if (hasEnded || dueOn < (passedUntil.at(-1) ?? '')) return 'missed';
    if (dueOn > day) return 'ahead';
    return daysBetween(dueOn, day) > settings.overdueAfterDays ? 'overdue' : 'due';
  };
  return {
    due: due.map((dueOn) => ({ dueOn, state: stateOf(dueOn), metOn: metOn.get(dueOn) ?? null })),
    extra,
    expected: due.filter((dueOn) => dueOn <= day).length,
  };
}
