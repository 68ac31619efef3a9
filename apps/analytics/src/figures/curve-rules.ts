import { firstStrata, strata } from '../tally/counted-by.js';
import type { SurvivalCounts } from '../tally/tally.js';
import { type CurveLine, type CurveRules, linesOfCauses } from './curves.js';
import { estimatedPoints } from './estimates.js';
import { bandOfIncidence, type Incidence, noBand } from './incidence.js';
import { fewestAtRisk } from './retention.js';
import { lastDayWith } from './risk-set.js';
import { incidenceAt, incidenceOf, type SurvivalPoint, survivalPoints } from './survival.js';

const retention: CurveLine = {
  measure: 'retention',
  cause: null,
  of: ({ retention: estimate, lower, upper }) => ({ estimate, lower, upper }),
};

const withBand = (incidence: Incidence): ReturnType<CurveLine['of']> => ({
  estimate: incidence.estimate,
  ...bandOfIncidence(incidence),
});

const attrition: CurveLine = {
  measure: 'attrition',
  cause: null,
  of: (point) => withBand(point.attrition),
};

/** Up to the last day on which enough are at risk. */
function untilLastWithEnough(counts: SurvivalCounts): SurvivalPoint[] {
  const last = lastDayWith(fewestAtRisk, counts);
  return survivalPoints(counts).filter(({ day }) => day <= last);
}

/** Version 1: retention with its band, incidences without. */
export const curveRules1: CurveRules = {
  shownPoints: untilLastWithEnough,
  lines: [
    retention,
    ...linesOfCauses((cause) => (point) => ({ estimate: incidenceOf(cause, point), ...noBand })),
  ],
  strata: firstStrata,
  linesOfStratum: [retention],
};

/** Version 2: attrition too, everything with its band, until too few are at risk for the first time. */
export const curveRules2: CurveRules = {
  shownPoints: (counts) => estimatedPoints(counts).points,
  lines: [attrition, retention, ...linesOfCauses((cause) => (point) => withBand(incidenceAt(cause, point)))],
  strata,
  linesOfStratum: [attrition, retention],
};
