import { daysBetween, isIsoDate } from './iso-date.js';
import { fail, ok, type Problem, problemOf, type Result } from './result.js';
import { dateText } from './scan-date.js';

export const malformedDay = problemOf(
  'malformed-date',
  ['Dit is geen bestaande datum.', 'This is not a date of the calendar.'],
  ['Schrijf dag, maand en jaar, zoals 31-03-2008.', 'Write day, month and year, as in 31-03-2008.'],
);

/** The months in Dutch and English; one of them is meant by three letters or more of it. */
const months: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

function monthOf(word: string): number {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return word.length < 3
    ? Number.NaN
    : months.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** The parts of a day as they were written, whether or not there is such a day. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** Whether the year has two digits, so that its century is not said. */
  readonly isShortYear: boolean;
}

function dayOf(day: string, month: string, year: string): WrittenDay | null {
  if (!/^\d{1,2}$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year)) return null;
  return { day: Number(day), month: monthOf(month), year: Number(year), isShortYear: year.length === 2 };
}

/** Digits and nothing else: day before month, or in eight of them the year first. */
function compactDay(text: string): WrittenDay | null {
  const parts = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (parts === null) return null;
  // No month is above 12, so that a day with a year since 1300 is read in one way only.
  const isYearFirst = text.length === 8 && Number(text.slice(4, 6)) <= 12;
  return isYearFirst
    ? dayOf(text.slice(6), text.slice(4, 6), text.slice(0, 4))
    : dayOf(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
}

/** The parts of a text, each of digits or of letters. */
const partsOf = (text: string): readonly string[] =>
  text.replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ').split(/[-/.\s]+/);

const plain = (written: string): string => written.normalize('NFKD').trim().toLowerCase();

/** A day and its month without a year, `3-11` or `3 nov`; null: it is something else. */
function dayOfYear(written: string): Pick<WrittenDay, 'day' | 'month'> | null {
  const parts = partsOf(plain(written));
  const [day = '', month = ''] = parts;
  return parts.length === 2 && /^\d{1,2}$/.test(day) && month !== ''
    ? { day: Number(day), month: monthOf(month) }
    : null;
}

/**
 * The parts of a day as people write it. A `-`, `/`, `.` or space ends a part, a day or month has one digit
 * or two, and a month can be a word: `31-3-2008`, `31/3/08`, `31 mrt 2008`. The year may come first
 * (`2008-03-31`), and digits may stand together (`31032008`, `20080331`). A month never stands before its
 * day, so that no date is read in two ways.
 * @returns Null when the text has not the parts of a day, each of them.
 * @example
 * writtenDay('31/3/08'); // { day: 31, month: 3, year: 8, isShortYear: true }
 * writtenDay('31-3'); // null
 */
export function writtenDay(written: string): WrittenDay | null {
  const text = plain(written);
  const parts = partsOf(text);
  if (parts.length === 1) return compactDay(text);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3) return null;
  if (!/^\d{4}$/.test(first)) return dayOf(first, second, third);
  return /^\d{1,2}$/.test(second) ? dayOf(third, second, first) : null;
}

/**
 * The day of the calendar that parts make.
 * @param century What a year of two digits is counted from, such as 2000.
 * @returns ISO text, or the problem that there is no such day.
 * @example
 * civilDay({ day: 31, month: 2, year: 2008, isShortYear: false }, 2000).ok; // false
 */
export function civilDay(
  { day, month, year, isShortYear }: WrittenDay,
  century: number,
): Result<string, Problem<'malformed-date'>> {
  const text = dateText(isShortYear ? century + year : year, month, day);
  return isIsoDate(text) ? ok(text) : fail(malformedDay);
}

/** The first and the last day that can be right, both of them ISO text. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** What is known of where a day is typed. */
export interface TypedWhere {
  /** Whether its year is always told, such as that of a birth; absent: without one it is the nearest. */
  readonly needsYear?: boolean;
}

/**
 * Reads a day as somebody types it. Of a year of two digits it is the nearest one that can be right, without a year the
 * nearest of last year, this one and the next, and what is no day of the calendar is never read as another.
 * @param written What was typed.
 * @param days Days that can be right where it is typed; they settle the century or the year, and no more.
 * @param today The day on which it is typed, ISO text.
 * @param where What is known of where it is typed.
 * @returns The day as ISO text, or a problem when it is not whole or there is no such day.
 * @example
 * const days = { first: '1908-03-31', last: '2008-03-31' };
 * readTypedDay('3/11/72', days, '2008-03-31'); // { ok: true, value: '1972-11-03' }
 * readTypedDay('3 mrt', days, '2008-03-31'); // { ok: true, value: '2008-03-03' }
 * readTypedDay('31-02-1990', days, '2008-03-31').ok; // false
 */
export function readTypedDay(
  written: string,
  { first, last }: Days,
  today: string,
  { needsYear = false }: TypedWhere = {},
): Result<string, Problem<'malformed-date'>> {
  const nearestOf = (days: readonly string[]): string | undefined =>
    days.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
  const isPossible = (day: string) => day >= first && day <= last;
  const parts = writtenDay(written);
  if (parts === null) {
    const nearest = needsYear ? undefined : nearestOf(inYearsAround(written, today).filter(isPossible));
    return nearest === undefined ? fail(malformedDay) : ok(nearest);
  }
  const thisCentury = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  if (!parts.isShortYear) return civilDay(parts, thisCentury);
  const read = [thisCentury - 100, thisCentury, thisCentury + 100].flatMap((century) => {
    const day = civilDay(parts, century);
    return day.ok ? [day.value] : [];
  });
  const possible = read.filter(isPossible);
  const nearest = nearestOf(possible.length > 0 ? possible : read);
  return nearest === undefined ? fail(malformedDay) : ok(nearest);
}

/** The days of last year, this year and the next that a day without a year can be. */
function inYearsAround(written: string, today: string): readonly string[] {
  const parts = dayOfYear(written);
  if (parts === null) return [];
  const thisYear = Number(today.slice(0, 4));
  return [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => {
    const day = civilDay({ ...parts, year, isShortYear: false }, 0);
    return day.ok ? [day.value] : [];
  });
}
