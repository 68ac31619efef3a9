import { addDays, requireDays } from '../kernel/iso-date.js';
import type { Pause } from '../kernel/pause-schema.js';
import { type OpenPeriod, periodIncludes, periodsOverlap, requirePeriods } from '../kernel/period.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { type TrajectoryState, takesPart } from './trajectory-state.js';

export const pauseNotPossible = problemOf(
  'pause-not-possible',
  ['In deze fase is er niets te pauzeren.', 'There is nothing to pause at this stage.'],
  [
    'Een pauze kan als een moeder wacht, gekoppeld is of bezoek krijgt.',
    'A pause is possible while a mother waits, is matched or is visited.',
  ],
);
export const pauseOverlaps = problemOf(
  'pause-overlaps',
  ['Deze dagen vallen samen met een andere pauze.', 'These days coincide with another pause.'],
  [
    'Kies andere dagen, of wijzig eerst de andere pauze.',
    'Choose other days, or change the other pause first.',
  ],
);
export const pauseOverVisit = problemOf(
  'pause-over-visit',
  ['In deze dagen is er een bezoek geweest.', 'There was a visit in these days.'],
  ['Laat de pauze na het bezoek beginnen.', 'Let the pause begin after the visit.'],
);
export const pauseOver = problemOf(
  'pause-over',
  ['Deze pauze is al voorbij.', 'This pause is over already.'],
  ['Laad de pagina opnieuw.', 'Reload the page.'],
);

/** What a pause must agree with. */
export interface PausedTrajectory {
  readonly state: TrajectoryState;
  /** Its other pauses. */
  readonly pauses: readonly OpenPeriod[];
  /** Dates of the visits that were done, ISO text, in any order. */
  readonly doneVisits: readonly string[];
}

/**
 * Whether a trajectory can be paused. A pause may be recorded afterwards and may lie ahead; it does not
 * coincide with another pause, and not with a visit that was done.
 * @param trajectory What it must agree with.
 * @param pause The pause.
 * @example
 * canPause({ state: 'visited', pauses: [], doneVisits: ['2008-07-03'] }, { firstDay: '2008-07-01', lastDay: null, reason: 'vakantie' }).ok; // false
 */
export function canPause(
  { state, pauses, doneVisits }: PausedTrajectory,
  pause: Pause,
): Result<Pause, Problem<'pause-not-possible' | 'pause-overlaps' | 'pause-over-visit'>> {
  if (!takesPart(state)) return fail(pauseNotPossible);
  requirePeriods([pause, ...pauses]);
  requireDays(...doneVisits);
  if (pauses.some((other) => periodsOverlap(pause, other))) return fail(pauseOverlaps);
  if (doneVisits.some((visit) => periodIncludes(pause, visit))) return fail(pauseOverVisit);
  return ok(pause);
}

/**
 * The last day of a pause that ends because visits begin again.
 * @param pause The pause as it stands.
 * @param resumedOn First day after the pause, ISO text.
 * @returns Its last day; null when the pause would have no day left, so that it is taken away.
 * @example
 * endPause({ firstDay: '2008-07-01', lastDay: null }, '2008-08-01'); // { ok: true, value: '2008-07-31' }
 */
export function endPause(
  { firstDay, lastDay }: OpenPeriod,
  resumedOn: string,
): Result<string | null, Problem<'pause-over'>> {
  requireDays(firstDay, lastDay);
  const until = addDays(resumedOn, -1);
  if (lastDay !== null && lastDay <= until) return fail(pauseOver);
  return ok(until < firstDay ? null : until);
}
