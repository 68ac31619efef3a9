import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { problemOf } from '../kernel/result.js';
import type { LocationDays } from './location-state.js';

const problems = deepFreeze({
  backwards: problemOf(
    'closes-before-it-opens',
    ['De laatste dag ligt voor de eerste.', 'The last day is before the first.'],
    ['Kies een latere dag.', 'Choose a later day.'],
  ),
  inUse: problemOf(
    'mothers-take-part',
    [
      'Hier lopen nog trajecten, en deze dag is voorbij.',
      'Trajectories are still going on here, and this day is over.',
    ],
    [
      'Kies vandaag of later. Tot dan kunnen de coördinatoren ze beëindigen of overdragen.',
      'Choose today or later. Until then the coordinators can end or transfer them.',
    ],
  ),
});

/** Why a location cannot close. */
export type NotClosed = (typeof problems)[keyof typeof problems];

/**
 * Why a location cannot close on a day; null: it can. Where mothers still take part it closes ahead, so that they are seen off: it
 * never closed before today with trajectories that go on.
 * @param closedOn ISO text: the last day on which it is open.
 * @param at Today as ISO text, and how many trajectories go on there.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const ede = { openedOn: '2008-05-01', firstYear: 2008 };
 * whyNotClosed(ede, '2010-03-31', { today: '2010-02-01', running: 12 }); // null
 * whyNotClosed(ede, '2010-01-31', { today: '2010-02-01', running: 12 }).code; // 'mothers-take-part'
 */
export function whyNotClosed(
  { openedOn, firstYear }: Pick<LocationDays, 'openedOn' | 'firstYear'>,
  closedOn: string,
  { today, running }: { readonly today: string; readonly running: number },
): NotClosed | null {
  requireDays(openedOn, closedOn, today);
  if (closedOn < (openedOn ?? `${firstYear}-01-01`)) return problems.backwards;
  return running > 0 && closedOn < today ? problems.inUse : null;
}
