import { daysBetween } from '../kernel/iso-date.js';
import type { StandingOfDelivery } from './delivery-standing.js';

/** Why a location is reminded: the deadline is near, is behind it, or what it sent was sent back. */
export type ReminderCause = 'near' | 'late' | 'sent-back';

/** For so many days after a reminder a location is not asked again, and so many before the deadline it is for the first time. */
const reminderDays = 14;

/**
 * Why a location has to be reminded of a year today; null: it has not. Nobody is reminded twice within two weeks, nor of
 * what was not delivered for good.
 * @param delivery How the delivery stands.
 * @param remindedOn ISO text: the last day on which the location was reminded of it; null: not yet.
 * @param today ISO text.
 * @example
 * const delivery = { standing: 'late', deadlineOn: '2009-03-01' };
 * reminderDue(delivery, null, '2009-03-02'); // 'late'
 * reminderDue(delivery, '2009-03-02', '2009-03-15'); // null
 */
export function reminderDue(
  { standing, deadlineOn }: Pick<StandingOfDelivery, 'standing' | 'deadlineOn'>,
  remindedOn: string | null,
  today: string,
): ReminderCause | null {
  if (remindedOn !== null && daysBetween(remindedOn, today) < reminderDays) return null;
  if (standing === 'late' || standing === 'sent-back') return standing;
  return standing === 'expected' && daysBetween(today, deadlineOn) <= reminderDays ? 'near' : null;
}
