import { addDays, epochDayOf, isoDateOfEpochDay } from '@mim/domain/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDay, daysIn, page, spanOf, weekdayOf, weekOf, weeksOfMonth } from './calendar.js';

const seed = 20_081_231;
const day = fc
  .integer({ min: epochDayOf('1999-01-01'), max: epochDayOf('2050-12-31') })
  .map(isoDateOfEpochDay);

describe('a week', () => {
  test('of 12 March 2026 begins on Monday the ninth', () => {
    expect(weekOf('2026-03-12')).toEqual(
      ['09', '10', '11', '12', '13', '14', '15'].map((date) => `2026-03-${date}`),
    );
  });

  test('holds its day, begins on a Monday, and is the same week for each of its days', () => {
    fc.assert(
      fc.property(day, (date) => {
        const days = weekOf(date);
        expect(days).toContain(date);
        expect(days.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
        for (const other of days) expect(weekOf(other)).toEqual(days);
      }),
      { seed },
    );
  });
});

describe('a month', () => {
  test('has every one of its days once, in whole weeks that follow one another', () => {
    fc.assert(
      fc.property(day, (date) => {
        const days = weeksOfMonth(date).flat();
        expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)));
        const own = days.filter((other) => other.startsWith(date.slice(0, 7)));
        expect(own[0]).toBe(`${date.slice(0, 7)}-01`);
        expect(own).toContain(date);
        expect(days.length - own.length).toBeLessThan(14);
      }),
      { seed },
    );
  });

  test('of four whole weeks has no other', () => {
    expect(weeksOfMonth('2027-02-10')).toHaveLength(4);
  });
});

describe('paging', () => {
  test('on and back again shows the same days', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('month' as const, 'week' as const), (date, span) => {
        expect(spanOf(page(page(date, span, 1), span, -1), span)).toEqual(spanOf(date, span));
      }),
      { seed },
    );
  });
});

test('a day lists what is in it by time, those without a time last', () => {
  const visits = [
    { on: '2026-03-12', startsAt: null, id: 'a' },
    { on: '2026-03-12', startsAt: '10:00', id: 'b' },
    { on: '2026-03-11', startsAt: '15:00', id: 'c' },
    { on: '2026-03-12', startsAt: '09:30', id: 'd' },
  ];
  expect([...byDay(visits)].map(([date, items]) => [date, items.map(({ id }) => id).join('')])).toEqual([
    ['2026-03-11', 'c'],
    ['2026-03-12', 'dba'],
  ]);
});

test('a month read day by day has its own days and no other', () => {
  fc.assert(
    fc.property(day, (date) => {
      const days = daysIn(date, 'month');
      expect(days).toContain(date);
      expect(new Set(days).size).toBe(days.length);
      expect(days.every((each) => each.slice(0, 7) === date.slice(0, 7))).toBe(true);
      expect(days.length).toBeGreaterThanOrEqual(28);
      expect(daysIn(date, 'week')).toEqual(weekOf(date));
    }),
    { seed },
  );
});
