import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayTakeOutBesideYears, mayTakeOutOfTable, type TableRow } from './taken-out-table.js';

const count = (measure: string, of: number): TableRow => ({
  measure,
  breakdown: null,
  count: of,
  base: null,
  value: null,
  unknown: null,
});
const share = (measure: string, of: number, base: number, breakdown: string | null = null): TableRow => ({
  measure,
  breakdown,
  count: of,
  base,
  value: Math.round((1000 * of) / base) / 10,
  unknown: 0,
});
const alone = (measure: string, breakdown: string | null = null) => ({ measure, breakdown });

it('keeps a number back that leaves a few of the one that it is a part of, or nobody', () => {
  const began = (of: number) =>
    mayTakeOutOfTable(
      [count('participations', 53), count('participations.new', of)],
      alone('participations.new'),
    );
  expect([53, 50, 48, 10, 9].map(began)).toEqual([false, false, true, true, false]);
  expect(mayTakeOutOfTable([count('participations', 53)], alone('participations'))).toBe(true);
});

it('keeps a share of those who ended back where few go on', () => {
  const completed = (ended: number) =>
    mayTakeOutOfTable(
      [count('participations', 60), share('completion.of-ended', 20, ended)],
      alone('completion.of-ended'),
    );
  expect([56, 55, 40, 29].map(completed)).toEqual([false, true, true, false]);
});

it('of years together counts who began', () => {
  const rows = [count('participations.new', 40), share('completion.of-ended', 20, 35)];
  expect(mayTakeOutOfTable(rows, alone('completion.of-ended'))).toBe(true);
  expect(mayTakeOutOfTable([share('completion.of-ended', 20, 35)], alone('completion.of-ended'))).toBe(false);
});

it('takes out a breakdown whole or not at all, and nothing that is not there', () => {
  const origin = [share('participations', 20, 40, 'origin'), share('participations', 20, 40, 'origin')];
  const few = [share('participations', 37, 40, 'origin'), share('participations', 3, 40, 'origin')];
  const people = count('participations', 40);
  expect(mayTakeOutOfTable([people, ...origin], alone('participations', 'origin'))).toBe(true);
  expect(mayTakeOutOfTable([people, ...few], alone('participations', 'origin'))).toBe(false);
  expect(mayTakeOutOfTable([people], alone('participations', 'origin'))).toBe(false);
});

it('whatever the counts are, what is taken out leaves no difference of one to four people', () => {
  fc.assert(
    fc.property(fc.nat(80), fc.nat(80), fc.nat(80), (one, two, three) => {
      const [people = 0, began = 0, continuing = 0] = [one + two, one, two];
      const ended = Math.min(three, people);
      const rows = [
        count('participations', people),
        count('participations.new', began),
        count('participations.continuing', continuing),
        count('ended', ended),
      ];
      const left = rows.filter((row) => mayTakeOutOfTable(rows, row)).map((row) => row.count ?? 0);
      for (const a of left) {
        expect(a).toBeGreaterThanOrEqual(10);
        if (left.includes(people)) expect(a === people || people - a >= 5).toBe(true);
      }
    }),
    { seed: 20_081_231, numRuns: 1000 },
  );
});

it('keeps back who began or ended where the years beside it would tell of a few, of mothers and of visiting mothers', () => {
  const of = (all: string, people: number, begun: number, ended: number) => [
    count(all, people),
    ...(all === 'participations' ? [] : [count('participations', 100)]),
    count(`${all}.new`, begun),
    count(all === 'participations' ? 'ended' : `${all}.stopped`, ended),
  ];
  for (const [all, ended] of [
    ['participations', 'ended'],
    ['visiting-mothers', 'visiting-mothers.stopped'],
  ] as const) {
    // Two of 60 do not go on; then thirty.
    const [before, few, many] = [of(all, 60, 20, 30), of(all, 80, 22, 30), of(all, 60, 30, 30)];
    const begun = (year: readonly TableRow[]) =>
      mayTakeOutBesideYears({ before, of: year }, alone(`${all}.new`));
    expect([begun(few), begun(many)]).toEqual([false, true]);
    const over = (after: readonly TableRow[]) => mayTakeOutBesideYears({ of: before, after }, alone(ended));
    expect([over(few), over(many)]).toEqual([false, true]);
    expect(mayTakeOutBesideYears({ of: few }, alone(`${all}.new`))).toBe(true);
    expect(mayTakeOutBesideYears({ before, of: few }, alone(all))).toBe(true);
    // Where who began is withheld by itself, who ended before it would tell it.
    expect(over(of(all, 40, 37, 12))).toBe(false);
  }
});
