import type { Delivery } from '@mim/domain/delivery';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import type { Tally } from '../tally/tally.js';
import { tallyOf } from '../tally/testing/counting.js';
import { definitionOf, figureDefinitions } from './definitions/all-definitions.js';
import type { FigureDefinition } from './definitions/figure-definition.js';
import type { Definitions } from './definitions/version.js';
import { definitions1 } from './definitions/version-1.js';
import { definitions2 } from './definitions/version-2.js';
import type { FigureRow } from './figure-row.js';
import { allFiguresOf, allFiguresOfPeriod } from './figures.js';
import { formatFigureRow } from './format.js';
import { deliveriesOfYearsArbitrary } from './testing/deliveries-of-years.js';
import {
  expectedFigures1,
  expectedFigures2,
  type OracleQuestion,
} from './testing/oracle/expected-figures.js';
import { expectedPeriod } from './testing/oracle/expected-period.js';
import type { Expected } from './testing/oracle/sheet.js';

const seed = 20_081_231;

/** The tallies of all deliveries by year. */
function talliesOf(deliveries: readonly Delivery[]): Record<number, Tally> {
  const years = [...new Set(deliveries.map(({ descriptor }) => descriptor.year))];
  const ofYear = (year: number) => deliveries.filter(({ descriptor }) => descriptor.year === year);
  return Object.fromEntries(years.map((year) => [year, mergeAll(ofYear(year).map(tallyOf))]));
}

function computedFigures(
  definitions: Definitions,
  { year, deliveries, expectedLocations, firstBirths }: OracleQuestion,
): FigureRow[] {
  const { [year]: tally = mergeAll([]), ...earlier } = talliesOf(deliveries);
  return allFiguresOf(definitions, {
    year,
    scope: 'national',
    tally,
    earlier,
    expectedLocations,
    // Version 1 gave it in another unit, and was never asked.
    firstBirths: definitions === definitions2 ? firstBirths : null,
  });
}

/** Whether a place is of an estimate: those stand by days. */
const isEstimate = (place: string): boolean => place.includes('|days');

/** The cells as they would stand in the CSV; an estimate as a number, for its last digit may differ. */
function cellsOf(row: FigureRow): Expected {
  const [base = '', value = ''] = formatFigureRow(row, ['base', 'value']);
  return {
    count: row.count,
    base: base === '' ? null : base,
    value: value === '' ? null : isEstimate(`|${row.breakdown ?? ''}`) ? Number(value) : value,
    unknown: row.unknown,
    lower: row.lower,
    upper: row.upper,
  };
}

/** By how much a number that was rounded may be off: half of its last decimal. */
const offBy = (place: string, base: string | null): number =>
  isEstimate(place) ? 0.000_050_1 : base === null ? 0.005_01 : 0.0501;

function expectNear(actual: unknown, expected: number | null, off: number, place: string): void {
  expect(actual === null, place).toBe(expected === null);
  if (typeof actual === 'number' && expected !== null) {
    expect(Math.abs(actual - expected), place).toBeLessThan(off);
  }
}

function expectSame(rows: readonly FigureRow[], expected: ReadonlyMap<string, Expected>): void {
  const computed = new Map(
    rows.map((row) => [`${row.measure}|${row.breakdown ?? ''}|${row.category ?? ''}`, cellsOf(row)]),
  );
  expect(computed.size).toBe(rows.length);
  expect([...computed.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [place, cells] of expected) {
    const actual = computed.get(place) as Expected;
    const off = offBy(place, cells.base);
    expectNear(actual.lower, cells.lower, off, place);
    expectNear(actual.upper, cells.upper, off, place);
    const rest = { ...cells, lower: actual.lower, upper: actual.upper };
    if (typeof cells.value === 'number') {
      expectNear(actual.value, cells.value, off, place);
      expect({ ...actual, value: null }, place).toEqual({ ...rest, value: null });
    } else expect(actual, place).toEqual(rest);
  }
}

/** So many first births in each of the municipalities and years of the deliveries, as far as numbers were given. */
const birthsOf = (deliveries: readonly Delivery[], births: readonly number[]) => {
  const places = new Map(
    deliveries.map(({ descriptor: { year, location } }) => [
      `${year} ${location.municipality}`,
      { municipality: location.municipality, year },
    ]),
  );
  return [...places.values()].flatMap((place, at) => {
    const number = births[at];
    return number === undefined ? [] : [{ ...place, births: number }];
  });
};

/** Deliveries with a list of expected locations, or without one. */
const questionArbitrary: fc.Arbitrary<OracleQuestion> = fc
  .tuple(
    deliveriesOfYearsArbitrary,
    fc.option(fc.array(fc.constantFrom('a', 'b', 'breda'), { maxLength: 3 }), { nil: null }),
    fc.option(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }), { nil: null }),
  )
  .map(([{ year, deliveries }, missing, births]) => {
    const delivered = deliveries.map(({ descriptor }) => descriptor.location.code);
    return {
      year,
      deliveries,
      expectedLocations: missing === null ? null : [...new Set([...delivered, ...missing])],
      firstBirths: births === null ? null : birthsOf(deliveries, births),
    };
  });

const assertSame = (check: (question: OracleQuestion) => void, numRuns: number): void =>
  fc.assert(fc.property(questionArbitrary, check), { seed, numRuns });

/** The definitions of version 2 of which no row with a number was expected: those that nothing here would hold to. */
function unreached(rows: Iterable<readonly [place: string, expected: Expected]>): string[] {
  const reached = new Set<string>();
  const nameOf = ({ measure, categories = [] }: FigureDefinition, breakdown: string): string =>
    `${measure}|${breakdown}|${categories.join(' ')}`;
  for (const [place, { count, value }] of rows) {
    const [measure = '', breakdown = '', category = ''] = place.split('|');
    const found = definitionOf(measure, breakdown || null, category || null);
    if (found !== undefined && (count ?? 0) > 0 && (found.kind === 'count' || value !== null))
      reached.add(nameOf(found, breakdown.split(':')[0] ?? ''));
  }
  return figureDefinitions
    .filter(({ versions }) => versions?.includes('2') !== false)
    .flatMap((each) =>
      (each.breakdowns.length === 0 ? [''] : each.breakdowns).map((breakdown) => nameOf(each, breakdown)),
    )
    .filter((place) => !reached.has(place));
}

/** What only several years together have. */
const isOfPeriod = (place: string): boolean => /^participations\.new\|./.test(place);

describe(`the figures against an independent calculation from the rows (seed ${seed})`, () => {
  it('every figure of any deliveries is that of the definitions, by version 1', () => {
    assertSame(
      (question) => expectSame(computedFigures(definitions1, question), expectedFigures1(question)),
      100,
    );
  });

  it('and by version 2, of which no measure is left out', () => {
    const met: (readonly [string, Expected])[] = [];
    assertSame((question) => {
      const expected = expectedFigures2(question);
      met.push(...expected);
      expectSame(computedFigures(definitions2, question), expected);
    }, 100);
    expect(unreached(met).filter((place) => !isOfPeriod(place))).toEqual([]);
  });

  it('and of several years together, with what only those have', () => {
    const met: (readonly [string, Expected])[] = [];
    assertSame(({ year, deliveries }) => {
      const years = [year - 2, year - 1, year];
      const tallies = talliesOf(deliveries);
      const isIn = (one: string) => years.includes(Number(one));
      const period = Object.entries(tallies).filter(([one]) => isIn(one));
      const earlier = Object.entries(tallies).filter(([one]) => !isIn(one));
      const rows = allFiguresOfPeriod(definitions2, {
        years,
        scope: 'national',
        tallies: Object.fromEntries(period),
        earlier: Object.fromEntries(earlier),
        expectedIn: null,
      });
      const expected = expectedPeriod(years, deliveries);
      met.push(...expected);
      expectSame(rows, expected);
    }, 50);
    expect(unreached(met).filter(isOfPeriod)).toEqual([]);
  });
});
