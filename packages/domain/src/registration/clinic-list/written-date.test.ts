import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDayOf } from '../../kernel/iso-date.js';
import { dateArbitrary } from '../../testing/row-arbitraries.js';
import { readWrittenDate } from './written-date.js';

describe('a written date', () => {
  it('is the same day in every way of writing', () => {
    const ways: readonly ((date: string, year: string, month: string, day: string) => string)[] = [
      (date) => date,
      (date) => `${date}T00:00:00.000Z`,
      (date) => `${date}T23:30:00+0200`,
      (date) => `${date} 14:05:33`,
      (_, year, month, day) => `${day}-${month}-${year} 00:00`,
      (_, year, month, day) => `${Number(day)}/${Number(month)}/${year} 0:00:00`,
      (_, year, month, day) => `woensdag ${day}-${month}-${year}, 14:05 uur`,
      (date) => date.replaceAll('-', ''),
      (_, year, month, day) => `${day}-${month}-${year}`,
      (_, year, month, day) => `${Number(day)}/${Number(month)}/${year}`,
      (_, year, month, day) => `${day}.${month}.${year.slice(2)}`,
      (date) => String(epochDayOf(date) - epochDayOf('1899-12-30')),
    ];
    fc.assert(
      fc.property(dateArbitrary('2001-01-01', '2099-12-31'), fc.constantFrom(...ways), (date, write) => {
        const [year = '', month = '', day = ''] = date.split('-');
        expect(readWrittenDate(write(date, year, month, day))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('is no date at all, or a day of the calendar', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/. '), maxLength: 12 }), (text) => {
        const read = readWrittenDate(text);
        if (read.ok) expect(epochDayOf(read.value)).not.toBeNaN();
      }),
    );
  });

  it.each([
    ['2026-03-30T22:00:00Z', '2026-03-31'],
    ['2026-03-30T21:59:59.999Z', '2026-03-30'],
    ['2026-01-30 23:00:00+00:00', '2026-01-31'],
    ['2026-03-31T00:30:00+09:00', '2026-03-30'],
    ['2026-06-30T23:59:59-05:00', '2026-07-01'],
  ])('%j is a moment of the day %j in the Netherlands', (text, day) => {
    expect(readWrittenDate(text)).toEqual({ ok: true, value: day });
  });

  it.each(['31 maart 2026', '31-mrt-26', '31 Mar 2026', ' 31 MAART 2026 '])('%j is in words', (text) => {
    expect(readWrittenDate(text)).toEqual({ ok: true, value: '2026-03-31' });
  });

  it.each([
    '2026-02-30T22:00:00Z',
    '2026-03-30T25:00:00Z',
    '31-03 00:00',
    '31-03-2026 99:99',
    '31-03-2026 24:00',
    '31-03-2026 9:60',
    '03/31/2026',
    '29-02-2025',
    '31 mars',
    '0',
    '123',
    '2026',
    'gisteren',
    '31-03',
    '',
  ])('is not %j', (text) => {
    expect(readWrittenDate(text).ok).toBe(false);
  });
});
