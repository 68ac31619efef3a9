import { addDays, addMonths, isoDate } from '../kernel/iso-date.js';

/** A day that the institute set, from a registration on. */
export interface DeliveryDeadline {
  /** Calendar year of the first registration for which it holds. */
  readonly fromYear: number;
  /** ISO text: the last day on which that year is in time; it lies in the year after. */
  readonly deadlineOn: string;
}

/**
 * The last day on which the registration of a year is in time: the day that was set for it, or that of the latest year
 * before it for which one was set, in its own year. Until the institute sets one it is 1 March of the year after.
 * @param year Calendar year of the registration.
 * @param deadlines What the institute set, in any order; of two for one year the later in the list counts.
 * @example
 * deadlineOf(2008, []); // '2009-03-01'
 * deadlineOf(2010, [{ fromYear: 2009, deadlineOn: '2010-04-15' }]); // '2011-04-15'
 */
export function deadlineOf(year: number, deadlines: readonly DeliveryDeadline[]): string {
  const set = deadlines
    .filter(({ fromYear }) => fromYear <= year)
    .toSorted((a, b) => a.fromYear - b.fromYear)
    .at(-1);
  return set === undefined ? isoDate(year + 1, 3, 1) : addMonths(set.deadlineOn, 12 * (year - set.fromYear));
}

/** A correction is asked within so many days, unless its year is in time for longer: as often as the institute reminds of it. */
const correctionDays = 14;

/**
 * The last day on which the correction of a year that was sent back is in time: two weeks after that, or the deadline of
 * the year where that is later.
 * @param sentBackOn ISO text.
 * @param deadlineOn ISO text: the last day on which the year itself is in time.
 * @example
 * correctionDeadlineOf('2009-03-20', '2009-03-01'); // '2009-04-03'
 * correctionDeadlineOf('2009-01-20', '2009-03-01'); // '2009-03-01'
 */
export function correctionDeadlineOf(sentBackOn: string, deadlineOn: string): string {
  const within = addDays(sentBackOn, correctionDays);
  return within > deadlineOn ? within : deadlineOn;
}
