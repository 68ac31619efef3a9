import type { Curve } from '../../figures/curve.schema.js';
import { curvesOf } from '../../figures/curves.js';
import { newestDefinitions } from '../../figures/definitions/versions.js';
import type { Tally } from '../../tally/tally.js';

/** Every curve of a tally, in numbers that can be drawn. */
export const drawnCurves = (tally: Tally): Curve[] =>
  curvesOf(tally, newestDefinitions.curves).map(shortened);

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
