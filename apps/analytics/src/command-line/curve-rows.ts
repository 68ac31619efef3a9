import type { Curve } from '../figures/curve.schema.js';
import { curvesOf } from '../figures/curves.js';
import type { FigureRow } from '../figures/figure-row.js';
import { roundedEstimate } from '../figures/rounding.js';
import type { Tally } from '../tally/tally.js';

/**
 * The curves as rows in the columns of the figures, a row a day with an event: category is the day, count
 * those at risk, value the estimate. Of everybody the breakdown is `days`; of a part of the mothers it is
 * the characteristic and its code, e.g. `origin:turkey`.
 */
export const curveRowsOf = (year: number, scope: string, tally: Tally): FigureRow[] =>
  curvesOf(tally).flatMap((curve) => rowsOfCurve(curve).map((row) => ({ year, scope, ...row })));

type CurveRow = Omit<FigureRow, 'year' | 'scope'>;

function rowsOfCurve({ measure, cause, stratum, points }: Curve): CurveRow[] {
  const breakdown = stratum === null ? 'days' : `${stratum.by}:${stratum.category}`;
  const row = (name: string, day: number, atRisk: number, estimate: number): CurveRow => ({
    measure: name,
    breakdown,
    category: String(day),
    count: atRisk,
    base: null,
    value: roundedEstimate(estimate),
    unknown: null,
    note: null,
  });
  return points.flatMap(({ day, atRisk, estimate, lower, upper }) => [
    row(cause === null ? measure : `${measure}.${cause}`, day, atRisk, estimate),
    ...(lower === null ? [] : [row(`${measure}.lower`, day, atRisk, lower)]),
    ...(upper === null ? [] : [row(`${measure}.upper`, day, atRisk, upper)]),
  ]);
}
