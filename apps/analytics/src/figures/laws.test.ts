import { deliverySetArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTally, mergeAll } from '../tally/merge.js';
import type { Histogram, Tally } from '../tally/tally.js';
import { tallyOf } from '../tally/testing/counting.js';
import { byLocation } from './by-location.js';
import { curvesOf } from './curves.js';
import { definitions2 } from './definitions/version-2.js';
import type { FigureRow } from './figure-row.js';
import { figuresOf } from './figures.js';

const seed = 2009;
const figuresOfTally = (tally: Tally): FigureRow[] =>
  figuresOf(definitions2, {
    year: 2008,
    scope: 'national',
    tally,
    earlier: {},
    expectedLocations: null,
  });
const ofMeasure = (
  rows: readonly FigureRow[],
  measure: string,
  breakdown: string | null = null,
): FigureRow[] => rows.filter((row) => row.measure === measure && row.breakdown === breakdown);
const countOf = (rows: readonly FigureRow[], measure: string): number =>
  ofMeasure(rows, measure)[0]?.count ?? Number.NaN;
const sumOf = (rows: readonly FigureRow[]): number => rows.reduce((sum, { count }) => sum + (count ?? 0), 0);

const assertLaw = (law: (rows: FigureRow[], tallies: Tally[]) => void): void =>
  fc.assert(
    fc.property(deliverySetArbitrary(2008, 3), (deliveries) => {
      const tallies = deliveries.map(tallyOf);
      law(figuresOfTally(mergeAll(tallies)), tallies);
    }),
    { seed, numRuns: 30 },
  );

describe(`the figures of any deliveries (seed ${seed})`, () => {
  it('law: the ledger of visiting mothers balances', () => {
    assertLaw((rows) => {
      const [opening, started, stopped, closing] = ofMeasure(rows, 'visiting-mothers.ledger', 'flow').map(
        ({ count }) => count ?? Number.NaN,
      );
      expect((opening ?? 0) + (started ?? 0) - (stopped ?? 0)).toBe(closing);
    });
  });

  it('law: the codes of a breakdown and those not known add up to the rows', () => {
    const exclusive = [
      'age',
      'education',
      'household',
      'income',
      'first-child',
      'referral-source',
      'child-age-at-start',
    ];
    assertLaw((rows) => {
      for (const breakdown of exclusive) {
        const parts = ofMeasure(rows, 'participations', breakdown);
        expect(sumOf(parts) + (parts[0]?.unknown ?? 0), breakdown).toBe(countOf(rows, 'participations'));
      }
    });
  });

  it('law: new and continuing, reasons and statuses add up to their wholes', () => {
    assertLaw((rows) => {
      expect(countOf(rows, 'participations.new') + countOf(rows, 'participations.continuing')).toBe(
        countOf(rows, 'participations'),
      );
      expect(sumOf(ofMeasure(rows, 'ended.by-reason', 'reason'))).toBe(countOf(rows, 'ended'));
      const whole = [
        ['completion.of-cohort', 'status'],
        ['completion.of-cohort-final', 'status'],
        ['uptake.outcome', 'status'],
        ['outcome.question', 'answered'],
        ...['confidence', 'finding-help', 'support', 'network'].map((item) => ['outcome.direction', item]),
      ] as const;
      for (const [measure = '', breakdown = ''] of whole) {
        const parts = ofMeasure(rows, measure, breakdown);
        expect(sumOf(parts), measure).toBe(parts[0]?.base ?? 0);
      }
      const sources = ofMeasure(rows, 'uptake.referred', 'referral-source');
      expect(sumOf(sources)).toBe(ofMeasure(rows, 'uptake.referred')[0]?.count ?? 0);
    });
  });

  it('law: the counts of the country are the sums of those of its locations', () => {
    assertLaw((rows, tallies) => {
      const parts = tallies.map(figuresOfTally);
      for (const measure of [
        'participations',
        'participations.new',
        'ended',
        'visits.done',
        'coordinators',
      ]) {
        expect(parts.reduce((sum, part) => sum + countOf(part, measure), 0)).toBe(countOf(rows, measure));
      }
      // A mother who moved is one mother in the country and one in each of her locations.
      expect(parts.reduce((sum, part) => sum + countOf(part, 'mothers'), 0)).toBeGreaterThanOrEqual(
        countOf(rows, 'mothers'),
      );
    });
  });

  it('law: the table of locations adds up to the whole, largest first', () => {
    assertLaw((rows, tallies) => {
      const table = byLocation(mergeAll(tallies));
      const sizes = table.map(({ participations }) => participations);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(countOf(rows, 'participations'));
      expect(table.reduce((sum, { ended }) => sum + ended, 0)).toBe(countOf(rows, 'ended'));
    });
  });

  it('law: no figure is NaN or infinite, and a share without base has no value', () => {
    assertLaw((rows) => {
      for (const row of rows) {
        const numbers = [row.count, row.base, row.value, row.unknown, row.lower, row.upper].filter(
          (one) => one !== null,
        );
        expect(numbers.every(Number.isFinite), `${row.measure} ${row.category}`).toBe(true);
        expect(row.lower === null, row.measure).toBe(row.upper === null);
        // Rounded alike, so that they stay in their order.
        if (row.lower !== null) expect(row.lower).toBeLessThanOrEqual(row.value ?? Number.NaN);
        if (row.upper !== null) expect(row.upper).toBeGreaterThanOrEqual(row.value ?? Number.NaN);
        if (row.base === 0) expect(row.value).toBeNull();
      }
    });
  });

  it('law: every selection has the same rows in the same order', () => {
    const places = (rows: readonly FigureRow[]) =>
      rows.map((row) => [row.measure, row.breakdown, row.category]);
    // Completion by group has no rows of groups that do not occur.
    const isOfAll = (row: FigureRow) => row.measure !== 'completion.of-ended' || row.breakdown === null;
    const empty = places(figuresOfTally(emptyTally).filter(isOfAll));
    assertLaw((rows) => expect(places(rows.filter(isOfAll))).toEqual(empty));
  });

  it('law: a curve has no day with fewer than five at risk, nor one after the last with as many', () => {
    const below = (histogram: Histogram, day: number): number =>
      histogram.reduce(
        (sum, one, at) => (at % 2 === 1 && (histogram[at - 1] ?? 0) < day ? sum + one : sum),
        0,
      );
    assertLaw((_, tallies) => {
      const tally = mergeAll(tallies);
      const { entries, exits } = tally.survival;
      const lastExit = exits.at(-2) ?? 0;
      let last = 0;
      for (let day = 1; day <= lastExit; day += 1) {
        if (below(entries, day) - below(exits, day) >= 5) last = day;
      }
      for (const { points, stratum } of curvesOf(tally, definitions2.curves)) {
        if (stratum === null) expect(points.at(-1)?.day ?? 0).toBeLessThanOrEqual(last);
        expect(points.every(({ atRisk }) => atRisk >= 5)).toBe(true);
      }
    });
  });
});
