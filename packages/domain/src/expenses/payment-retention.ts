import { requireDays } from '../kernel/iso-date.js';
import type { LocationSettings } from '../location/location-settings.js';

/**
 * The last day on which what a visiting mother was paid is kept: so many whole years after that of the payment as the location
 * chose. Who keeps accounts in the Netherlands keeps them for seven years (Algemene wet inzake rijksbelastingen, art. 52).
 * @param lastDay Last day of her last statement, ISO text.
 * @param settings The location's term.
 * @returns ISO text: the last day of a year.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * paymentsKeptUntil('2008-03-31', { paymentRetentionYears: 7 }); // '2015-12-31'
 */
export function paymentsKeptUntil(
  lastDay: string,
  { paymentRetentionYears }: Pick<LocationSettings, 'paymentRetentionYears'>,
): string {
  requireDays(lastDay);
  return `${Number(lastDay.slice(0, 4)) + paymentRetentionYears}-12-31`;
}
