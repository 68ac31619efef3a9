import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { addDays, daysBetween } from './iso-date.js';
import { needsYear } from './plausible-days.js';
import { readTypedDay, writtenDay } from './written-day.js';
import { readTypedTime } from './written-time.js';

const today = '2026-11-26';
const days = { first: '1926-11-26', last: '2027-05-26' };
const read = (text: string) => {
  const result = readTypedDay(text, days, today);
  return result.ok ? result.value : result.problem.code;
};

/** The ways in which a day is typed, of its year, month and day as two digits. */
const ways: readonly ((year: string, month: string, day: string) => string)[] = [
  (year, month, day) => `${day}-${month}-${year}`,
  (year, month, day) => `${Number(day)}/${Number(month)}/${year}`,
  (year, month, day) => `${Number(day)}.${month}.${year}`,
  (year, month, day) => ` ${day} ${Number(month)} ${year} `,
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${day}${month}${year}`,
  (year, month, day) => `${year}${month}${day}`,
];

describe('a typed day', () => {
  it.each(['3-11-2026', '3/11/26', '2026-11-03', '3 nov 2026', '3 november 2026', '3 Nov. 2026', '3nov26'])(
    '%j is the third of November',
    (text) => expect(read(text)).toBe('2026-11-03'),
  );

  it('is the same day in every way of typing', () => {
    fc.assert(
      fc.property(dateArbitrary('1900-01-01', '2199-12-31'), fc.constantFrom(...ways), (date, write) => {
        const [year = '', month = '', day = ''] = date.split('-');
        expect(readTypedDay(write(year, month, day), days, today)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('of a year of two digits is the nearest one that can be right', () => {
    expect(read('3-11-72')).toBe('1972-11-03');
    expect(read('3-11-27')).toBe('1927-11-03');
    expect(read('3-4-27')).toBe('2027-04-03');
    const possible = dateArbitrary(days.first, days.last);
    fc.assert(
      fc.property(possible, (date) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const found = read(`${day}-${month}-${year.slice(2)}`);
        expect(found.slice(5)).toBe(date.slice(5));
        expect(Math.abs(daysBetween(today, found))).toBeLessThanOrEqual(Math.abs(daysBetween(today, date)));
      }),
    );
  });

  it('is read where none can be right, so that it is said which days can', () => {
    const past = { first: '2024-02-29', last: '2024-02-29' };
    expect(readTypedDay('1-1-26', past, today)).toEqual({ ok: true, value: '2026-01-01' });
  });

  it.each(['31-02-1990', '29-2-26', '0-1-2026', '1-13-2026', '32-1-2026', '11/26/2026', '3 smarch 2026'])(
    '%j is no day of the calendar, and never read as another',
    (text) => expect(read(text)).toBe('malformed-date'),
  );

  it.each(['3-11', '3/11', '3.11', '03 11', '3 nov', '3 november', '3nov', ' 3-11 '])(
    'is the nearest one without its year, as %j',
    (text) => expect(read(text)).toBe('2026-11-03'),
  );

  it('without its year is the nearest that can be right', () => {
    expect(read('3-1')).toBe('2027-01-03');
    expect(readTypedDay('3-1', { first: '1996-11-26', last: today }, today)).toEqual({
      ok: true,
      value: '2026-01-03',
    });
    fc.assert(
      fc.property(dateArbitrary(addDays(today, -364), today), (date) => {
        const [, month = '', day = ''] = date.split('-');
        const past = readTypedDay(`${day}-${month}`, { first: '1996-11-26', last: today }, today);
        expect(past).toEqual({ ok: true, value: date });
      }),
    );
  });

  it.each(['31-2', '30 feb', '29-2', '11/26', '0-1', '1-13'])('%j is no day of the years around', (text) =>
    expect(read(text)).toBe('malformed-date'),
  );

  it('of a birth is not guessed: its year is told', () => {
    expect(needsYear('bornOn') && needsYear('childBornOn')).toBe(true);
    expect(needsYear('visitOn')).toBe(false);
    expect(readTypedDay('3-11', days, today, { needsYear: true }).ok).toBe(false);
    expect(readTypedDay('3-11', { first: '1926-11-26', last: '2016-11-26' }, today).ok).toBe(false);
  });

  it.each(['', '3', '-11-2026', '3--2026', '3-11-', '3-11-2', '3-11-202', '3-11-20266', '3 n 2026', '3 n'])(
    'is not whole as %j',
    (text) => expect(read(text)).toBe('malformed-date'),
  );

  it('lacks a part as soon as one is emptied', () => {
    fc.assert(
      fc.property(
        dateArbitrary('1900-01-01', '2199-12-31'),
        fc.constantFrom(...'-/. '),
        fc.nat(2),
        (date, separator, emptied) => {
          const parts = date.split('-').toReversed();
          const left = parts.map((part, index) => (index === emptied ? '' : part)).join(separator);
          expect(writtenDay(left)).toBeNull();
        },
      ),
    );
  });
});

describe('a typed time', () => {
  it('is the same time in every way of typing', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const [hours, minutes] = [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')];
        const same = [
          `${hours}:${minutes}`,
          `${hour}.${minutes}`,
          `${hour} ${minutes}`,
          `${hour}u${minutes}`,
        ];
        for (const text of [...same, `${hours}${minutes}`, `${hour}:${minutes} uur`])
          expect(readTypedTime(text)).toEqual({ ok: true, value: `${hours}:${minutes}` });
      }),
    );
    expect(readTypedTime('9 uur')).toEqual({ ok: true, value: '09:00' });
    expect(readTypedTime('930')).toEqual({ ok: true, value: '09:30' });
    expect(readTypedTime('10')).toEqual({ ok: true, value: '10:00' });
    expect(readTypedTime('9')).toEqual({ ok: true, value: '09:00' });
  });

  it.each(['', '9:', ':30', '-9', '9:3', '24:00', '9:60', '9:305', '25', 'straks'])('is not %j', (text) => {
    expect(readTypedTime(text).ok).toBe(false);
  });
});

it('reads every day around today, however far', () => {
  expect(read('27-11-2026')).toBe(addDays(today, 1));
});
