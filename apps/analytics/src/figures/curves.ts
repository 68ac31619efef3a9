import { endCauses } from '@mim/domain/registration';
import { type SurvivalCounts, strata, type Tally } from '../tally/tally.js';
import type { Curve } from './curve.schema.js';
import { fewestAtRisk } from './retention.js';
import { lastDayWith } from './risk-set.js';
import { codesOfStratum } from './strata.js';
import { incidenceOf, type SurvivalPoint, survivalPoints } from './survival.js';

/** The points that may be shown: up to the last day on which enough are at risk. */
function shownPoints(counts: SurvivalCounts): SurvivalPoint[] {
  const last = lastDayWith(fewestAtRisk, counts);
  return survivalPoints(counts).filter(({ day }) => day <= last);
}

const retentionCurve = (points: readonly SurvivalPoint[], stratum: Curve['stratum']): Curve => ({
  measure: 'retention',
  cause: null,
  stratum,
  points: points.map(({ day, atRisk, retention, lower, upper }) => ({
    day,
    atRisk,
    estimate: retention,
    lower,
    upper,
  })),
});

/**
 * Everything that can be drawn: retention with its band, the cumulative incidence of each cause, and
 * retention by origin, language, education and circumstances. Every day with an event is a point, up
 * to the last day on which at least five are at risk; before the first point retention is 1 and
 * incidence 0. A stratum without rows has no curve.
 */
export function curvesOf(tally: Tally): Curve[] {
  const points = shownPoints(tally.survival);
  return [
    retentionCurve(points, null),
    ...endCauses.values.map(
      (cause): Curve => ({
        measure: 'incidence',
        cause,
        stratum: null,
        points: points.map((point) => ({
          day: point.day,
          atRisk: point.atRisk,
          estimate: incidenceOf(cause, point),
          lower: null,
          upper: null,
        })),
      }),
    ),
    ...strata.flatMap((by) =>
      codesOfStratum[by].flatMap((category) => {
        const counts = tally.strata[by][category];
        return counts === undefined ? [] : [retentionCurve(shownPoints(counts), { by, category })];
      }),
    ),
  ];
}
