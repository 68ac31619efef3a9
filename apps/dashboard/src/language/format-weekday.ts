import { epochDayOf, type Language } from '@mim/domain/kernel';
import { locales } from './locales.js';

/**
 * The day of the week, short.
 * @param date `YYYY-MM-DD`
 * @example
 * formatWeekday('2026-03-12', 'nl'); // 'do'
 */
export const formatWeekday = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' }).format(
    epochDayOf(date) * 86_400_000,
  );
