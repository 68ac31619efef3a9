import { isIsoDate, isoDateOfEpochDay } from '../../kernel/iso-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../../kernel/result.js';
import { dateText } from '../../kernel/scan-date.js';
import { searchKey } from '../../person/name.js';

export const malformedWrittenDate = problemOf(
  'malformed-date',
  ['Dit is geen bestaande datum.', 'This is not a date of the calendar.'],
  ['Schrijf dag, maand en jaar, zoals 31-03-2008.', 'Write day, month and year, as in 31-03-2008.'],
);

/** The first letters of each month in Dutch and English. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['maa', 'mrt', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

/** Spreadsheets count days from 30 December 1899; 1 January 1970 is day 25,569. */
const spreadsheetEpoch = 25_569;
/** Days that a spreadsheet's number can mean here: the years 1920 to 2199. */
const [lowestSerial, highestSerial] = [7306, 109_574];

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function civil(year: number, month: number, day: number): Result<string, Problem<'malformed-date'>> {
  const text = dateText(year, month, day);
  return isIsoDate(text) ? ok(text) : fail(malformedWrittenDate);
}

/**
 * Reads a date as people and spreadsheets write it: day before month (`31-03-2008`, `31/3/2008`,
 * `31.3.08`, `31 maart 2008`), year first (`2008-03-31`, also with a time behind it, or `20080331`), or
 * the number of a day in a spreadsheet (`39538`). A month never stands before its day, so that no date
 * is read in two ways; a year of two digits is of this century.
 * @returns The date as ISO text, or a problem when it is none of these or no day of the calendar.
 * @example
 * readWrittenDate('31/3/2008'); // { ok: true, value: '2008-03-31' }
 * readWrittenDate('39538'); // { ok: true, value: '2008-03-31' }
 * readWrittenDate('03/31/2008').ok; // false
 */
export function readWrittenDate(written: string): Result<string, Problem<'malformed-date'>> {
  const text = searchKey(written);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (dayFirst) return civil(fullYear(dayFirst[3] ?? ''), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (yearFirst && text.length >= 8)
    return civil(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const inWords = /^(\d{1,2})[-. ]*([a-z]{3})[a-z]*[-. ]+(\d{4}|\d{2})$/.exec(text);
  const month = months.findIndex((names) => names.includes(inWords?.[2] ?? ''));
  if (inWords && month !== -1) return civil(fullYear(inWords[3] ?? ''), month + 1, Number(inWords[1]));
  const serial = /^\d{4,6}(?:[.,]\d+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  return serial >= lowestSerial && serial <= highestSerial
    ? ok(isoDateOfEpochDay(serial - spreadsheetEpoch))
    : fail(malformedWrittenDate);
}
