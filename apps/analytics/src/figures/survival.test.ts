import type { EndReason } from '@mim/domain/code-lists';
import { type EndCause, endCauses } from '@mim/domain/registration';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SurvivalCounter } from '../tally/survival-counter.js';
import reference from './retention.reference.json' with { type: 'json' };
import { incidenceOf, type SurvivalPoint, survivalPoints } from './survival.js';
import { countsOf, expectNear } from './testing/reference-rows.js';
import { tallyOf2008 } from './testing/registration-2008.js';

interface Estimates {
  readonly day: readonly number[];
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
  readonly retention: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly incidence: Readonly<Record<EndCause, readonly number[]>>;
}

function expectEstimates(points: readonly SurvivalPoint[], expected: Estimates): void {
  expect(points.map(({ day }) => day)).toEqual(expected.day);
  expect(points.map(({ atRisk }) => atRisk)).toEqual(expected.atRisk);
  expect(points.map(({ events }) => events)).toEqual(expected.events);
  expectNear(
    points.map(({ retention }) => retention),
    expected.retention,
  );
  expectNear(
    points.map(({ lower }) => lower),
    expected.lower,
  );
  expectNear(
    points.map(({ upper }) => upper),
    expected.upper,
  );
  for (const cause of endCauses.values) {
    expectNear(
      points.map((point) => incidenceOf(cause, point)),
      expected.incidence[cause],
    );
  }
}

describe(`estimates against ${reference.madeWith} (retention.reference.R)`, () => {
  it('are equal on the national registration of 2008, on every day with an event', () => {
    expectEstimates(survivalPoints(tallyOf2008().survival), reference.registration2008);
  });

  it('are equal with ties, late entries and small risk sets', () => {
    expectEstimates(survivalPoints(countsOf(reference.synthetic)), reference.synthetic);
  });

  it('are equal when everybody has ended before others come under observation', () => {
    expectEstimates(survivalPoints(countsOf(reference.emptied)), reference.emptied);
  });
});

const seed = 18;
const rowArbitrary = fc.record({
  entry: fc.nat(60),
  length: fc.integer({ min: 1, max: 60 }),
  reason: fc.option(fc.constantFrom<EndReason>('completed', 'moved', 'no-time', 'contact-lost', 'other')),
});
const countsArbitrary = fc.array(rowArbitrary, { maxLength: 80 }).map((rows) => {
  const counter = new SurvivalCounter();
  for (const { entry, length, reason } of rows) counter.add(entry, entry + length, reason);
  return counter.counts();
});
const assertLaw = (law: (points: readonly SurvivalPoint[]) => void): void =>
  fc.assert(
    fc.property(countsArbitrary, (counts) => law(survivalPoints(counts))),
    { seed, numRuns: 300 },
  );

describe(`retention and cumulative incidence (seed ${seed})`, () => {
  it('law: retention and the incidences of all causes add up to 1', () => {
    assertLaw((points) => {
      for (const { retention, incidence } of points) {
        expect(retention + incidence.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      }
    });
  });

  it('law: retention never rises and no incidence ever falls', () => {
    assertLaw((points) => {
      points.slice(1).forEach((point, at) => {
        const before = points[at] as SurvivalPoint;
        expect(point.retention).toBeLessThanOrEqual(before.retention);
        point.incidence.forEach((one, slot) => {
          expect(one).toBeGreaterThanOrEqual(before.incidence[slot] as number);
        });
      });
    });
  });

  it('law: the band holds the retention, and exists where the retention is between 0 and 1', () => {
    assertLaw((points) => {
      for (const { retention, lower, upper } of points) {
        expect(lower === null).toBe(retention === 0 || retention === 1);
        expect(upper === null).toBe(lower === null);
        expect(lower ?? retention).toBeLessThanOrEqual(retention);
        expect(upper ?? retention).toBeGreaterThanOrEqual(retention);
      }
    });
  });

  it('has no point without events', () => {
    expect(survivalPoints({ entries: [0, 3], exits: [10, 3], events: {} })).toEqual([]);
  });
});
