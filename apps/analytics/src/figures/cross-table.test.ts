import type { Participation } from '@mim/domain/delivery';
import { aDelivery, deliverySetArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pair, pairs } from '../tally/counted-by.js';
import { mergeAll } from '../tally/merge.js';
import { tallyOf } from '../tally/testing/counting.js';
import { crossTable } from './cross-table.js';
import { figures, find } from './testing/figures-2.js';

const tableOf = (pair: Pair, ...participations: Partial<Participation>[]) =>
  crossTable(pair, tallyOf(aDelivery({ participations })));
const many = (count: number, row: Partial<Participation>) => Array.from({ length: count }, () => row);
const cell = ({ cells }: ReturnType<typeof crossTable>, row: string, column: string | null) =>
  cells.find((one) => one.row === row && one.column === column);

describe('a cross-table', () => {
  it('counts two characteristics of a mother together, each cell a share of its row', () => {
    const table = tableOf(
      'origin-by-education',
      ...many(8, { origin: 'turkey', education: 'lower' }),
      ...many(2, { origin: 'turkey', education: 'higher' }),
      ...many(3, { origin: 'suriname', education: 'higher' }),
      { origin: 'turkey', education: 'refused' },
      { origin: null, education: 'lower' },
    );
    expect(cell(table, 'turkey', 'lower')).toMatchObject({
      count: 8,
      base: 10,
      value: 80,
      lower: 49,
      upper: 94.3,
      note: null,
    });
    expect(cell(table, 'turkey', 'secondary-vocational')).toMatchObject({ count: 0, base: 10, value: 0 });
    expect(cell(table, 'suriname', 'higher')).toMatchObject({ count: 3, base: 3, note: 'small-base' });
    expect(cell(table, 'turkey', null)).toMatchObject({ count: 10, base: 13 });
    expect(cell(table, 'asia', 'lower')).toMatchObject({ count: 0, base: 0, value: null });
    expect(table).toMatchObject({ total: 15, unknown: 2, note: 'not-known-10-percent' });
  });

  it('counts the age in the year, and the way in', () => {
    const table = tableOf('age-by-household', { birth_year: 1990, household: 'with-parents' });
    expect(cell(table, 'under-20', 'with-parents')?.count).toBe(1);
    const ways = tableOf('referral-source-by-origin', { referral_source: 'self', origin: 'morocco' });
    expect(cell(ways, 'self', 'morocco')?.count).toBe(1);
  });
});

describe('laws of cross-tables', () => {
  const sets = deliverySetArbitrary(2008, 3);
  const law = (check: (pair: Pair, tallies: ReturnType<typeof tallyOf>[]) => void) =>
    fc.assert(
      fc.property(fc.constantFrom(...pairs), sets, (pair, deliveries) =>
        check(pair, deliveries.map(tallyOf)),
      ),
      { seed: 20081231, numRuns: 60 },
    );

  it('the cells of the country are the sums of those of its locations', () => {
    law((pair, tallies) => {
      const whole = crossTable(pair, mergeAll(tallies));
      const parts = tallies.map((tally) => crossTable(pair, tally));
      for (const { row, column, count } of whole.cells) {
        expect(count).toBe(parts.reduce((sum, part) => sum + (cell(part, row, column)?.count ?? 0), 0));
      }
    });
  });

  it('the cells of a row add up to it, the rows to all that is known, and no cell is above its margin', () => {
    law((pair, tallies) => {
      const tally = mergeAll(tallies);
      const { cells, rows, columns, total, unknown } = crossTable(pair, tally);
      const sum = (of: typeof cells) => of.reduce((all, { count }) => all + count, 0);
      for (const row of rows.codes) {
        const inRow = cells.filter((one) => one.row === row && one.column !== null);
        expect(sum(inRow)).toBe(cells.find((one) => one.row === row && one.column === null)?.count);
      }
      expect(sum(cells.filter(({ column }) => column === null))).toBe(total - unknown);
      const printed = figures(tally);
      for (const column of columns.codes) {
        const margin = find(printed, 'participations', columns.breakdown, column)?.count ?? 0;
        expect(sum(cells.filter((one) => one.column === column))).toBeLessThanOrEqual(margin);
      }
    });
  });
});
