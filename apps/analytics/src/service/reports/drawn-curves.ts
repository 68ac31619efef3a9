import type { Curve } from '../../figures/curve.schema.js';
import { curvesOf } from '../../figures/curves.js';
import { newestDefinitions } from '../../figures/definitions/versions.js';
import type { Figure } from '../../figures/figure.js';
import { daysOfStratum, estimatesByStratum } from '../../figures/strata.js';
import type { CurveCounts } from '../../tally/tally.js';

/**
 * Every curve of a tally, in numbers that can be drawn, with what the figures say of the reported days: a report leaves that out
 * for the parts of the mothers, and a table beside their curves must not read it from a line.
 */
export function drawnCurves(tally: CurveCounts): Curve[] {
  const rows = estimatesByStratum(tally).filter(({ measure }) => measure === 'retention');
  return curvesOf(tally, newestDefinitions.curves).map((curve) =>
    curve.measure === 'retention' && curve.stratum !== null
      ? { ...shortened(curve), readings: readingsOf(curve.stratum, rows) }
      : shortened(curve),
  );
}

const readingsOf = ({ by, category }: NonNullable<Curve['stratum']>, rows: readonly Figure[]) =>
  rows
    .filter(({ breakdown }) => breakdown === daysOfStratum(by, category))
    .map((row) => ({
      day: Number(row.category),
      atRisk: row.count ?? 0,
      estimate: row.value ?? null,
      lower: row.lower ?? null,
      upper: row.upper ?? null,
    }));

/** More decimals than can be drawn or read; the rest would be most of what travels. */
const short = (estimate: number): number => Math.round(estimate * 1e6) / 1e6;
const shortOrNull = (estimate: number | null): number | null => (estimate === null ? null : short(estimate));

/** A curve in numbers of six decimals. */
const shortened = (curve: Curve): Curve => ({
  ...curve,
  points: curve.points.map(({ day, atRisk, estimate, lower, upper }) => ({
    day,
    atRisk,
    estimate: short(estimate),
    lower: shortOrNull(lower),
    upper: shortOrNull(upper),
  })),
});
