import { epochDayOf, type Language } from '@mim/domain/kernel';
import { NOT_KNOWN } from './format.js';
import { locales } from './locales.js';

const dayLength = 86_400_000;

/**
 * How a day is written: `12 mrt 2026`; with its weekday (`do 12 mrt`, `do 12 mrt 2026`); in full (`donderdag
 * 12 maart 2026`).
 */
export type DateStyle = 'short' | 'weekday' | 'weekday-year' | 'long';

const styles = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  'weekday-year': { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<DateStyle, Intl.DateTimeFormatOptions>;

/**
 * A civil date as the language writes it. It is counted in whole days from 1970 and written in the zone
 * that starts there, so that it is the same day whatever the clock of this computer says.
 * @param date `YYYY-MM-DD`, or null when it is not known
 * @example
 * formatDate('2026-03-12', 'nl'); // '12 mrt 2026'
 */
export function formatDate(date: string | null, language: Language, style: DateStyle = 'short'): string {
  if (date === null) return NOT_KNOWN;
  return new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: 'UTC' }).format(
    epochDayOf(date) * dayLength,
  );
}

/** Days up to which a day and its month are read as the nearest ones, without a year. */
const nearDays = 183;

/**
 * A day with its weekday, and with its year unless it is near: `do 12 mrt`, `vr 10 dec 2027`.
 * @param date the day that is spoken of, `YYYY-MM-DD`
 * @param today the day on which is spoken
 * @example
 * formatNearDate('2026-03-12', '2026-03-01', 'nl'); // 'do 12 mrt'
 */
export function formatNearDate(date: string, today: string, language: Language): string {
  const isNear = Math.abs(epochDayOf(date) - epochDayOf(today)) <= nearDays;
  return formatDate(date, language, isNear ? 'weekday' : 'weekday-year');
}

/**
 * A month as the language writes it.
 * @param month `YYYY-MM`
 * @example
 * formatMonth('2026-03', 'nl'); // 'maart 2026'
 */
export function formatMonth(month: string, language: Language, length: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locales[language], {
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(epochDayOf(`${month}-01`) * dayLength);
}

/**
 * How far a day is from another, in the largest unit that still says something: days up to two weeks,
 * then weeks up to two months, then months.
 * @param date the day that is spoken of, `YYYY-MM-DD`
 * @param today the day on which is spoken
 * @example
 * formatDistance('2026-03-09', '2026-03-12', 'nl'); // '3 dagen geleden'
 */
export function formatDistance(date: string, today: string, language: Language): string {
  const days = epochDayOf(date) - epochDayOf(today);
  const words = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const distance = Math.abs(days);
  if (distance < 14) return words.format(days, 'day');
  if (distance < 60) return words.format(Math.trunc(days / 7), 'week');
  return words.format(Math.trunc(days / 30.44), 'month');
}
