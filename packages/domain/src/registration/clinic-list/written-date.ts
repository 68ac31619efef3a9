import { isoDateOfEpochDay } from '../../kernel/iso-date.js';
import { fail, ok, type Problem, type Result } from '../../kernel/result.js';
import { civilDay, malformedDay, writtenDay } from '../../kernel/written-day.js';
import { searchKey } from '../../person/name.js';

/** Spreadsheets count days from 30 December 1899; 1 January 1970 is day 25,569. */
const spreadsheetEpoch = 25_569;
/** Days that a spreadsheet's number can mean here: the years 1920 to 2199. */
const [lowestSerial, highestSerial] = [7306, 109_574];

/** Years of two digits are of this century: a list tells of babies. */
const century = 2000;

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
  const isNumber = /^\d{4,6}(?:[.,]\d+)?$/.test(text);
  const parts = isNumber
    ? null
    : writtenDay(text.replace(/^(\d{4}-\d{1,2}-\d{1,2})[t ]\d{1,2}:\d{2}.*$/, '$1'));
  if (parts !== null) return civilDay(parts, century);
  const serial = isNumber ? Number.parseInt(text, 10) : Number.NaN;
  return serial >= lowestSerial && serial <= highestSerial
    ? ok(isoDateOfEpochDay(serial - spreadsheetEpoch))
    : fail(malformedDay);
}
