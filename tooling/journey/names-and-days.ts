import { addDays, addMonths } from '@mim/domain/kernel';
import { inject } from 'vitest';

/**
 * A family name that no demo and no other run has.
 * @param who One word, different for each person of a journey.
 * @example
 * uniqueName('Ontvangen'); // 'Ontvangenqzkfta'
 */
export const uniqueName = (who: string): string => `${who}${inject('seed')}`;

const writer = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today in the Netherlands, as ISO text: the day that pages and servers know. */
export const today = (): string => writer.format(Date.now());

/** So many days before today; a negative number gives a day to come. */
export const daysAgo = (days: number): string => addDays(today(), -days);

/** So many months before a day. */
export const monthsBefore = (day: string, months: number): string => addMonths(day, -months);
