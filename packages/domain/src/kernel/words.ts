import { epochDayOf } from './iso-date.js';
import { type Bilingual, type Language, languages } from './language.js';

const millisecondsInDay = 86_400_000;

/** Made once: a formatter costs a hundred times what it formats. */
const formatters = {
  nl: /* @__PURE__ */ new Intl.DateTimeFormat('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
} as const satisfies Record<Language, Intl.DateTimeFormat>;

/**
 * One text in every language, made by the same function.
 * @param write Writes the text in one language.
 * @example
 * inEachLanguage((language) => language).en; // 'en'
 */
export const inEachLanguage = (write: (language: Language) => string): Bilingual =>
  Object.fromEntries(languages.map((language) => [language, write(language)])) as Record<Language, string>;

/**
 * A date for people, in every language.
 * @param date ISO text.
 * @example
 * dayInWords('2008-03-31').nl; // '31 maart 2008'
 */
export function dayInWords(date: string): Bilingual {
  // Formatted in UTC from midnight UTC: the day on the calendar, wherever the program runs.
  const moment = epochDayOf(date) * millisecondsInDay;
  return { nl: formatters.nl.format(moment), en: formatters.en.format(moment) };
}

/**
 * Several things for people: commas, and a word before the last.
 * @example
 * listInWords(['wie', 'wat', 'waar'], 'nl'); // 'wie, wat en waar'
 */
export const listInWords = (items: readonly string[], language: Language): string => {
  const last = items.at(-1) ?? '';
  const and = language === 'nl' ? 'en' : 'and';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
};

/**
 * A word or more as they begin a line: with a capital.
 * @example
 * capitalised('opleiding'); // 'Opleiding'
 */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
