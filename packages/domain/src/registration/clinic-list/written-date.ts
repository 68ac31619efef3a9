import { isIsoDate, isoDateOfEpochDay } from '../../kernel/iso-date.js';
import { Temporal } from '../../kernel/plain-date.js';
import { fail, ok, type Problem, type Result } from '../../kernel/result.js';
import { civilDay, malformedDay, writtenDay } from '../../kernel/written-day.js';
import { searchKey } from '../../person/name.js';

/** Spreadsheets count days from 30 December 1899; 1 January 1970 is day 25,569. */
const spreadsheetEpoch = 25_569;
/** Days that a spreadsheet's number can mean here: the years 1920 to 2199. */
const [lowestSerial, highestSerial] = [7306, 109_574];

/** Years of two digits are of this century: a list tells of babies. */
const century = 2000;

/** A time behind a day says nothing of the day: `31-03-2008 00:00`, `2008-03-31T14:05:33`. */
const time = /[t\s,]+(?:om\s+)?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:\s*uur)?$/;
/** Nor does the day of the week before it. */
const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s.,]+/;

/** A moment with its zone, as programs write it. */
const moment =
  /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/** The day that it is in the Netherlands at a moment; null when the text is no moment. */
function dayOfMoment(written: string): string | null {
  const text = written.trim().toUpperCase();
  const day = moment.exec(text)?.[1];
  if (day === undefined || !isIsoDate(day)) return null;
  return Temporal.Instant.from(text.replace(' ', 'T'))
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toString();
}

/**
 * Reads a date as people and spreadsheets write it: day before month (`31-03-2008`, `31/3/2008`,
 * `31.3.08`, `31 maart 2008`), year first (`2008-03-31`, or `20080331`), or the number of a day in a
 * spreadsheet (`39538`). A time may stand behind it and the day of the week before it. Of a moment with its zone it is the day
 * in the Netherlands. A month never stands before its day, so that no date is read in two ways; a year of two digits is of
 * this century.
 * @returns The date as ISO text, or a problem when it is none of these or no day of the calendar.
 * @example
 * readWrittenDate('31/3/2008'); // { ok: true, value: '2008-03-31' }
 * readWrittenDate('2008-03-30T22:00:00Z'); // { ok: true, value: '2008-03-31' }
 * readWrittenDate('39538'); // { ok: true, value: '2008-03-31' }
 * readWrittenDate('03/31/2008').ok; // false
 */
export function readWrittenDate(written: string): Result<string, Problem<'malformed-date'>> {
  const day = dayOfMoment(written);
  if (day !== null) return ok(day);
  const text = searchKey(written);
  const isNumber = /^\d{4,6}(?:[.,]\d+)?$/.test(text);
  const parts = isNumber ? null : writtenDay(text.replace(weekday, '').replace(time, ''));
  if (parts !== null) return civilDay(parts, century);
  const serial = isNumber ? Number.parseInt(text, 10) : Number.NaN;
  return serial >= lowestSerial && serial <= highestSerial
    ? ok(isoDateOfEpochDay(serial - spreadsheetEpoch))
    : fail(malformedDay);
}
