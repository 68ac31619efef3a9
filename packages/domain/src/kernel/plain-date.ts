import { Temporal } from 'temporal-polyfill';
import { isIsoDate } from './iso-date.js';
import type { Language } from './language.js';
import { fail, ok, type Problem, type Result } from './result.js';

export { Temporal };

/**
 * A civil date: a day on a calendar on the wall, with no hour and no time zone.
 *
 * The trap it avoids: a JavaScript `Date` is a moment. `new Date('2008-03-31')` is midnight in
 * Greenwich, so it prints as 30 March for whoever stands west of it, and `new Date(2008, 2, 31)` is
 * midnight where the program runs, so it is stored as 30 March by whoever stands east. A birth, a
 * first visit and the end of a year are days. Therefore no `Date` enters the domain, and today is
 * handed in by the caller, who knows the clock and the place:
 * `Temporal.Now.plainDateISO('Europe/Amsterdam')`.
 *
 * Compare with {@link comparePlainDates} or `equals`; `<` on two of them throws.
 */
export type PlainDate = Temporal.PlainDate;

const notADate: Problem<'malformed-date'> = {
  code: 'malformed-date',
  message: { nl: 'Dit is geen bestaande datum.', en: 'This is not a date of the calendar.' },
  remedy: { nl: 'Schrijf een datum als 2008-03-31.', en: 'Write a date as 2008-03-31.' },
};

/**
 * Reads a civil date.
 * @param text `YYYY-MM-DD` and nothing else: a time or a zone beside it would be dropped in silence.
 * @returns The date, or a problem when the text is no day of the calendar, years 0001-9999.
 * @example
 * parsePlainDate('2009-02-29').ok; // false
 */
export const parsePlainDate = (text: string): Result<PlainDate, Problem<'malformed-date'>> =>
  isIsoDate(text) ? ok(Temporal.PlainDate.from(text)) : fail(notADate);

/**
 * Orders two dates, the earlier first.
 * @returns A negative number, zero or a positive number, as `sort` expects.
 * @example
 * comparePlainDates(Temporal.PlainDate.from('2008-03-30'), Temporal.PlainDate.from('2008-03-31')); // -1
 */
export const comparePlainDates = (a: PlainDate, b: PlainDate): number => Temporal.PlainDate.compare(a, b);

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/**
 * Writes a date for people.
 * @example
 * formatPlainDate(Temporal.PlainDate.from('2008-03-31'), 'nl'); // '31 maart 2008'
 */
export const formatPlainDate = (date: PlainDate, language: Language): string =>
  date.toLocaleString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' });
