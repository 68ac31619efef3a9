import type { Language } from '@mim/domain/kernel';
import { locales } from './locales.js';

/**
 * A moment as the language writes it, on the clock of the Netherlands.
 * @param moment ISO 8601 with its zone, such as `2026-03-12T09:30:00.000Z`
 * @example
 * formatMoment('2026-03-12T09:30:00.000Z', 'nl'); // '12 mrt 2026, 10:30'
 */
export const formatMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(Date.parse(moment));

/**
 * The time of a moment as the language writes it, on the clock of the Netherlands.
 * @param moment milliseconds since 1970
 * @example
 * formatTime(Date.parse('2026-03-12T09:30:00.000Z'), 'nl'); // '10:30'
 */
export const formatTime = (moment: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    moment,
  );
