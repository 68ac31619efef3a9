import type { Curve } from './curve.schema.js';
import { type Figure, valueFigure } from './figure.js';
import { roundedEstimate } from './rounding.js';
import { daysOfStratum } from './strata.js';

const nameOf = ({ measure, cause }: Curve): string => (cause === null ? measure : `${measure}.${cause}`);

const rounded = (estimate: number | null): number | null =>
  estimate === null ? null : roundedEstimate(estimate);

/**
 * A curve as rows by version 1, a row a day with an event: category is the day, count those at risk, value the estimate; the
 * bounds are rows of their own. Of everybody the breakdown is `days`; of a part of the mothers it is the characteristic and
 * its code, e.g. `origin:turkey`.
 */
export function curveFigures1(curve: Curve): Figure[] {
  const { stratum, points } = curve;
  const breakdown = stratum === null ? 'days' : `${stratum.by}:${stratum.category}`;
  const row = (name: string, day: number, count: number, estimate: number): Figure =>
    valueFigure([name, breakdown, String(day)], { count, value: roundedEstimate(estimate) });
  const name = nameOf(curve);
  return points.flatMap(({ day, atRisk, estimate, lower, upper }) => [
    row(name, day, atRisk, estimate),
    ...(lower === null ? [] : [row(`${name}.lower`, day, atRisk, lower)]),
    ...(upper === null ? [] : [row(`${name}.upper`, day, atRisk, upper)]),
  ]);
}

/** The same by version 2: the bounds stand beside the estimate, and a part of the mothers is `days:origin=turkey`. */
export function curveFigures2(curve: Curve): Figure[] {
  const { stratum, points } = curve;
  const breakdown = stratum === null ? 'days' : daysOfStratum(stratum.by, stratum.category);
  return points.map(({ day, atRisk, estimate, lower, upper }) =>
    valueFigure([nameOf(curve), breakdown, String(day)], {
      count: atRisk,
      value: roundedEstimate(estimate),
      lower: rounded(lower),
      upper: rounded(upper),
    }),
  );
}
