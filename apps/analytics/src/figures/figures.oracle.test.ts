import type { Delivery } from '@mim/domain/delivery';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import { tallyOf } from '../tally/testing/counting.js';
import type { FigureRow } from './figure-row.js';
import { figuresOf } from './figures.js';
import { formatFigureRow } from './format.js';
import { deliveriesOfYearsArbitrary } from './testing/deliveries-of-years.js';
import { expectedFigures } from './testing/oracle/expected-figures.js';
import type { Expected } from './testing/oracle/sheet.js';

const seed = 20_081_231;

function computedFigures(
  year: number,
  deliveries: readonly Delivery[],
  expectedLocations: readonly string[] | null,
): FigureRow[] {
  const tallyOfYear = (of: number) => {
    const ofYear = deliveries.filter(({ descriptor }) => descriptor.year === of);
    return ofYear.length === 0 ? null : mergeAll(ofYear.map(tallyOf));
  };
  return figuresOf({
    year,
    scope: 'national',
    tally: mergeAll([tallyOfYear(year)].filter((tally) => tally !== null)),
    earlier: { yearMinus1: tallyOfYear(year - 1), yearMinus2: tallyOfYear(year - 2) },
    expectedLocations,
  });
}

/** The cells as they would stand in the CSV; an estimate as a number, for its last digit may differ. */
function cellsOf(row: FigureRow): Expected {
  const [, , measure = '', , , , base = '', value = ''] = formatFigureRow(row);
  const estimate = /^(retention|incidence)/.test(measure);
  return {
    count: row.count,
    base: base === '' ? null : base,
    value: value === '' ? null : estimate ? Number(value) : value,
    unknown: row.unknown,
  };
}

function expectSame(rows: readonly FigureRow[], expected: ReadonlyMap<string, Expected>): void {
  const computed = new Map(
    rows.map((row) => [`${row.measure}|${row.breakdown ?? ''}|${row.category ?? ''}`, cellsOf(row)]),
  );
  expect(computed.size).toBe(rows.length);
  expect([...computed.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [place, cells] of expected) {
    const actual = computed.get(place);
    if (typeof cells.value === 'number' && typeof actual?.value === 'number') {
      expect(Math.abs(cells.value - actual.value), place).toBeLessThan(0.000_050_1);
      expect({ ...actual, value: null }, place).toEqual({ ...cells, value: null });
    } else expect(actual, place).toEqual(cells);
  }
}

describe('the figures against an independent calculation from the rows', () => {
  it(`every figure of any deliveries is that of the definitions (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        deliveriesOfYearsArbitrary,
        fc.option(fc.array(fc.constantFrom('a', 'b', 'breda'), { maxLength: 3 }), { nil: null }),
        ({ year, deliveries }, missing) => {
          const delivered = deliveries.map(({ descriptor }) => descriptor.location.code);
          const expectedLocations = missing === null ? null : [...new Set([...delivered, ...missing])];
          expectSame(
            computedFigures(year, deliveries, expectedLocations),
            expectedFigures(year, deliveries, expectedLocations),
          );
        },
      ),
      { seed, numRuns: 100 },
    );
  });
});
