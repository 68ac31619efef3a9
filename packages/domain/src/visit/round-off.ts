import { firstDayAtAge } from '../kernel/child-age.js';
import { addDays, requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';

/** What is to be done with a trajectory that comes to its end. */
export interface RoundOff {
  /** Since when, ISO text. */
  readonly since: string;
  /** Prepare the end, or decide now: the usual age (or the extension) is over and she still takes part. */
  readonly action: 'round-off' | 'extend-or-end';
}

export interface RoundOffFacts {
  readonly endedOn: string | null;
  /** Birth of the child, a date or a month; null: not known. */
  readonly childBornOn: string | null;
  readonly extendedUntil: string | null;
}

/**
 * Whether a trajectory is to be rounded off: from the age that the location sets (17 months where it
 * sets nothing else) until the child is 18 months; after that, or after the last day of an extension,
 * she is extended for a stated reason or ended. Friendship afterwards is no longer the programme.
 * @param trajectory End, birth of the child, and the last day of the extension if there is one.
 * @param settings `roundOffFromMonths` and `endAgeMonths`, ages of the child in months.
 * @param today The day on which is asked.
 * @returns Null while nothing is to be done.
 * @example
 * const trajectory = { endedOn: null, childBornOn: '2007-06', extendedUntil: null };
 * roundOff(trajectory, { roundOffFromMonths: 17, endAgeMonths: 18 }, Temporal.PlainDate.from('2008-11-20')); // { since: '2008-11-01', action: 'round-off' }
 */
export function roundOff(
  { endedOn, childBornOn, extendedUntil }: RoundOffFacts,
  { roundOffFromMonths, endAgeMonths }: Pick<LocationSettings, 'roundOffFromMonths' | 'endAgeMonths'>,
  today: PlainDate,
): RoundOff | null {
  const day = today.toString();
  requireDays(endedOn, extendedUntil);
  if (childBornOn === null || (endedOn !== null && endedOn <= day)) return null;
  const usualEnd = firstDayAtAge(childBornOn, endAgeMonths);
  const extensionEnd = extendedUntil === null ? null : addDays(extendedUntil, 1);
  const isExtended = extensionEnd !== null && extensionEnd > usualEnd;
  const end = isExtended ? extensionEnd : usualEnd;
  if (day >= end) return { since: end, action: 'extend-or-end' };
  const from = firstDayAtAge(childBornOn, roundOffFromMonths);
  return !isExtended && day >= from ? { since: from, action: 'round-off' } : null;
}
