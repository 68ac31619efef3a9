import { endCauses } from '@mim/domain/registration';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SurvivalCounter } from '../tally/survival-counter.js';
import { bandOfIncidence, type Incidence } from './incidence.js';
import reference from './incidence.reference.json' with { type: 'json' };
import { incidenceAt, type SurvivalPoint, survivalPoints } from './survival.js';
import { countsOf, expectNear, reasonOf } from './testing/reference-rows.js';
import { tallyOf2008 } from './testing/registration-2008.js';

interface Curve {
  readonly estimate: readonly number[];
  readonly variance: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

function expectCurve(incidences: readonly Incidence[], expected: Curve): void {
  const bands = incidences.map(bandOfIncidence);
  expectNear(
    incidences.map(({ estimate }) => estimate),
    expected.estimate,
  );
  expectNear(
    incidences.map(({ variance }) => variance),
    expected.variance,
  );
  expectNear(
    bands.map(({ lower }) => lower),
    expected.lower,
  );
  expectNear(
    bands.map(({ upper }) => upper),
    expected.upper,
  );
}

function expectAll(
  points: readonly SurvivalPoint[],
  expected: { readonly day: readonly number[]; readonly attrition: Curve; readonly incidence: object },
): void {
  expect(points.map(({ day }) => day)).toEqual(expected.day);
  expectCurve(
    points.map(({ attrition }) => attrition),
    expected.attrition,
  );
  for (const cause of endCauses.values) {
    const curve = (expected.incidence as Readonly<Record<string, Curve>>)[cause] as Curve;
    expectCurve(
      points.map((point) => incidenceAt(cause, point)),
      curve,
    );
  }
}

describe(`bands of incidences against ${reference.madeWith} (incidence.reference.R)`, () => {
  it('are equal on the national registration of 2008, on every day with an event', () => {
    expectAll(survivalPoints(tallyOf2008().survival), reference.registration2008);
  });

  it('are equal with ties, late entries and small risk sets', () => {
    expectAll(survivalPoints(countsOf(reference.synthetic)), reference.synthetic);
  });

  it('are equal when everybody has ended before others come under observation', () => {
    expectAll(survivalPoints(countsOf(reference.emptied)), reference.emptied);
  });

  it('are equal with many ends on one day', () => {
    expectAll(survivalPoints(countsOf(reference.tied)), reference.tied);
  });
});

const seed = 548;
const rowArbitrary = fc.record({
  entry: fc.nat(60),
  length: fc.integer({ min: 1, max: 60 }),
  cause: fc.constantFrom('', 'completed', 'satisfied', 'circumstances', 'relation', 'severity', 'other'),
});
const assertLaw = (law: (points: readonly SurvivalPoint[]) => void): void =>
  fc.assert(
    fc.property(fc.array(rowArbitrary, { maxLength: 80 }), (rows) => {
      const counter = new SurvivalCounter();
      for (const { entry, length, cause } of rows) counter.add(entry, entry + length, reasonOf(cause));
      law(survivalPoints(counter.counts()));
    }),
    { seed, numRuns: 300 },
  );

describe(`attrition and its band (seed ${seed})`, () => {
  it('law: attrition, the incidence of completed and retention add up to 1', () => {
    assertLaw((points) => {
      for (const point of points) {
        const completed = incidenceAt('completed', point).estimate;
        expect(point.attrition.estimate + completed + point.retention).toBeCloseTo(1, 12);
      }
    });
  });

  it('law: attrition never falls, and is what the incidences of all other causes add up to', () => {
    assertLaw((points) => {
      let before = 0;
      for (const point of points) {
        expect(point.attrition.estimate).toBeGreaterThanOrEqual(before);
        before = point.attrition.estimate;
        const others = endCauses.values.filter((cause) => cause !== 'completed');
        const sum = others.reduce((all, cause) => all + incidenceAt(cause, point).estimate, 0);
        expect(point.attrition.estimate).toBeCloseTo(sum, 12);
      }
    });
  });

  it('law: a band holds its estimate, within 0 and 1, and exists where the estimate is between them', () => {
    assertLaw((points) => {
      for (const { attrition, incidences } of points) {
        for (const one of [attrition, ...incidences]) {
          const { lower, upper } = bandOfIncidence(one);
          expect(lower === null).toBe(one.estimate === 0 || one.estimate > 1 - 1e-12);
          if (lower === null || upper === null) continue;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(one.estimate + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(one.estimate - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }
    });
  });

  it('law: without completions the band of attrition is the one of retention, turned around', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { minLength: 1, maxLength: 80 }), (rows) => {
        const counter = new SurvivalCounter();
        for (const { entry, length, cause } of rows) {
          counter.add(entry, entry + length, cause === 'completed' ? null : reasonOf(cause));
        }
        for (const { retention, lower, attrition } of survivalPoints(counter.counts())) {
          // Where everybody has left there is a band of neither.
          if (retention < 1e-9) continue;
          const band = bandOfIncidence(attrition);
          if (lower === null) expect(band.upper).toBeNull();
          else expect(band.upper).toBeCloseTo(1 - lower, 9);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
