import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  epochDayOf,
  isIsoDate,
  isIsoMonth,
  isoDate,
  isoDateOfEpochDay,
  isoMonthOf,
  monthIndexOf,
} from './iso-date.js';
import { parsePlainDate, Temporal } from './plain-date.js';

const epoch = Temporal.PlainDate.from('1970-01-01');
const temporalDay = (date: Temporal.PlainDate) => epoch.until(date, { largestUnit: 'day' }).days;
const firstDay = temporalDay(Temporal.PlainDate.from('1900-01-01'));
const lastDay = temporalDay(Temporal.PlainDate.from('2200-12-31'));
const anyDate = fc.integer({ min: firstDay, max: lastDay }).map((days) => epoch.add({ days }));

describe('day numbers', () => {
  it('agree with Temporal on every day from 1900 to 2200', () => {
    let date = epoch.add({ days: firstDay });
    const differences: string[] = [];
    for (let day = firstDay; day <= lastDay; day += 1) {
      const text = date.toString();
      if (epochDayOf(text) !== day || isoDateOfEpochDay(day) !== text) differences.push(text);
      date = date.add({ days: 1 });
    }
    expect(differences).toEqual([]);
  });

  it('agree with Temporal over ten thousand years', () => {
    const years = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 366 }));
    fc.assert(
      fc.property(years, ([year, dayOfYear]) => {
        const date = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: dayOfYear - 1 });
        fc.pre(date.year === year);
        expect(epochDayOf(date.toString())).toBe(temporalDay(date));
        expect(isoDateOfEpochDay(temporalDay(date))).toBe(date.toString());
      }),
    );
  });

  it('order as the texts do', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [left, right] = [a.toString(), b.toString()];
        expect(left < right).toBe(epochDayOf(left) < epochDayOf(right));
      }),
    );
  });
});

describe('a text', () => {
  it.each([
    '1900-02-29',
    '2100-02-29',
    '2009-02-29',
    '2008-02-30',
    '2008-04-31',
    '2008-00-10',
    '2008-01-00',
    '2008-01-32',
    '2008-13-01',
    '0000-01-01',
  ])('%s is no day of the calendar', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(parsePlainDate(text)).toMatchObject({ ok: false, problem: { code: 'malformed-date' } });
  });
  it.each([
    '',
    '2008-1-01',
    '20080101',
    '2008-01-01T00:00',
    '2008-01-01 ',
    ' 2008-01-01',
    '2008/01/01',
    '+02008-01-01',
    '２008-01-01',
  ])('%j is not written as a date', (text) => expect(isIsoDate(text)).toBe(false));
  it.each(['2008-02-29', '2000-02-29', '2200-12-31', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
    const result = parsePlainDate(text);
    expect(result.ok && result.value.toString()).toBe(text);
  });
  it('is a date exactly when Temporal reads it so and writes it back', () => {
    const part = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    fc.assert(
      fc.property(
        part(4),
        fc.constantFrom('01', '02', '04', '12', '13', '00'),
        fc.constantFrom('00', '01', '28', '29', '30', '31', '32'),
        (y, m, d) => {
          const text = `${y}-${m}-${d}`;
          let known: boolean;
          try {
            known = y !== '0000' && Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
          } catch {
            known = false;
          }
          expect(isIsoDate(text)).toBe(known);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('months', () => {
  it('are added as Temporal adds them: a month without the day gives its last day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date.toString(), months)).toBe(date.add({ months }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  it('have a number that reads back, and differences in whole months', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const month = date.toString().slice(0, 7);
        expect(isoMonthOf(monthIndexOf(month))).toBe(month);
        const later = date.with({ day: 1 }).add({ months }).toString();
        expect(monthIndexOf(later) - monthIndexOf(month)).toBe(months);
      }),
    );
  });

  it('are written as a year and a month', () => {
    expect(['2008-03', '2008-3', '2008-13', '2008-03-31', '2008_03', '0000-01'].map(isIsoMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('have as many days as Temporal says', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, each]) => {
        expect(daysInMonth(year, each)).toBe(Temporal.PlainYearMonth.from({ year, month: each }).daysInMonth);
      }),
    );
  });
});

describe('what is no date or month', () => {
  const noDate = fc.string().filter((text) => !isIsoDate(text));
  const noMonth = fc.string().filter((text) => !isIsoMonth(text.slice(0, 7)));

  it('is never counted with: a sum of it says what it was', () => {
    fc.assert(
      fc.property(noDate, fc.integer({ min: -9, max: 9 }), (text, number) => {
        for (const sum of [addDays, addMonths]) expect(() => sum(text, number)).toThrow(RangeError);
        expect(() => daysBetween('2008-03-31', text)).toThrow(JSON.stringify(text));
        expect(() => epochDayOf(text)).toThrow(JSON.stringify(text));
      }),
    );
    fc.assert(
      fc.property(noMonth, (text) => {
        expect(() => monthIndexOf(text)).toThrow(RangeError);
      }),
    );
  });

  it.each([
    ['the thirteenth month', () => daysInMonth(2008, 13)],
    ['30 February', () => isoDate(2008, 2, 30)],
    ['a day before the first year', () => isoDateOfEpochDay(-800_000)],
    ['a day after the last year', () => addDays('9999-12-31', 1)],
    ['a month after the last year', () => addMonths('9999-12-31', 1)],
    ['no number', () => isoDateOfEpochDay(Number.NaN)],
    ['no month', () => isoMonthOf(Number.NaN)],
  ])('is refused: %s', (_what, make) => expect(make).toThrow(RangeError));
});
