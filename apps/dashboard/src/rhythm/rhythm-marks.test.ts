import { isoMonthOf } from '@mim/domain/kernel';
import type { RhythmMonth } from '@mim/domain/visit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, rhythmColumns, rhythmTable, rhythmTotals } from './rhythm-marks.js';

const seed = 20_081_231;
const few = fc.integer({ min: 0, max: 4 });
const month: fc.Arbitrary<RhythmMonth> = fc
  .record({
    due: few,
    done: few,
    missed: few,
    overdue: few,
    open: few,
    planned: few,
    cancelled: few,
    paused: fc.boolean(),
    absent: fc.boolean(),
  })
  .chain((counts) =>
    fc.integer({ min: 0, max: counts.done }).map((outing) => ({ ...counts, outing, month: '2026-03' })),
  );
const aMonth = (told: Partial<RhythmMonth>): RhythmMonth => ({
  month: '2026-03',
  due: 0,
  done: 0,
  missed: 0,
  overdue: 0,
  open: 0,
  planned: 0,
  cancelled: 0,
  outing: 0,
  paused: false,
  absent: false,
  ...told,
});

test('every visit that was made is drawn once, at home or outside', () => {
  fc.assert(
    fc.property(month, (one) => {
      const marks = marksOf(one);
      const count = (kind: string) => marks.filter((mark) => mark === kind).length;
      expect(count('done') + count('outing')).toBe(one.done);
      expect(count('outing')).toBe(one.outing);
      expect(count('missed')).toBe(one.missed);
      expect(count('overdue')).toBe(one.overdue);
      expect(count('cancelled')).toBe(one.cancelled);
      expect(count('planned')).toBe(one.planned);
      expect(count('due')).toBe(one.open);
    }),
    { seed },
  );
});

test('the picture and its table hold the same numbers', () => {
  fc.assert(
    fc.property(fc.array(month, { minLength: 1 }), (months) => {
      const { done, passed } = rhythmTotals(months);
      const column = (place: number) =>
        rhythmTable(months, 'bezoeken', 'nl').rows.reduce(
          (sum, { cells }) => sum + Number(cells[place]?.value),
          0,
        );
      expect(column(1)).toBe(done);
      expect(column(3) + column(4)).toBe(passed);
    }),
    { seed },
  );
});

test('a month is drawn from what was done up to what is still to do', () => {
  expect(marksOf(aMonth({ due: 1, open: 1 }))).toEqual(['due']);
  expect(marksOf(aMonth({ due: 2, done: 1, planned: 1, open: 1 }))).toEqual(['done', 'planned', 'due']);
  expect(marksOf(aMonth({ due: 2, done: 2, outing: 1 }))).toEqual(['done', 'outing']);
});

test('a year stands at its first month', () => {
  const months = ['2025-11', '2025-12', '2026-01'].map((one) => aMonth({ month: one }));
  expect(rhythmColumns(months, 'nl').map(({ letter, year }) => `${letter}${year}`)).toEqual([
    'n2025',
    'd',
    'j2026',
  ]);
});

test('no two years run together: a picture that begins in December names the year after it', () => {
  const years = (months: readonly string[]) =>
    rhythmColumns(
      months.map((one) => aMonth({ month: one })),
      'nl',
    ).map(({ year }) => year);
  expect(years(['2024-12', '2025-01', '2025-02'])).toEqual(['', '2025', '']);
  expect(years(['2024-12'])).toEqual(['2024']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 40 }), (from, count) => {
      const shown = years(Array.from({ length: count }, (_, at) => isoMonthOf(2024 * 12 + from + at)));
      expect(shown.some((year) => year !== '')).toBe(true);
      shown.forEach((year, place) => {
        if (year !== '') expect(shown[place + 1] ?? '').toBe('');
      });
    }),
    { seed },
  );
});
