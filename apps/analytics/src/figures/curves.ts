import { endCauses } from '@mim/domain/registration';
import type { Stratum } from '../tally/counted-by.js';
import type { CurveCounts, SurvivalCounts } from '../tally/tally.js';
import type { Curve } from './curve.schema.js';
import { codesOfStratum } from './strata.js';
import type { SurvivalPoint } from './survival.js';

/** A line through points: which measure it is, and what it says at each. */
export interface CurveLine {
  readonly measure: Curve['measure'];
  readonly cause: Curve['cause'];
  readonly of: (point: SurvivalPoint) => Omit<Curve['points'][number], 'day' | 'atRisk'>;
}

/** What a version of the definitions draws. */
export interface CurveRules {
  /** The points that may be shown. */
  readonly shownPoints: (counts: SurvivalCounts) => readonly SurvivalPoint[];
  readonly lines: readonly CurveLine[];
  /** Characteristics by the parts of which it draws too, and which lines. */
  readonly strata: readonly Stratum[];
  readonly linesOfStratum: readonly CurveLine[];
}

/** The line of each cause. */
export const linesOfCauses = (
  of: (cause: (typeof endCauses.values)[number]) => CurveLine['of'],
): CurveLine[] => endCauses.values.map((cause) => ({ measure: 'incidence', cause, of: of(cause) }));

/**
 * Everything that can be drawn, of all mothers and of the parts of them. Every day with an event is a point, as far as enough
 * are at risk; before the first point retention is 1, and incidence and attrition 0. A part without rows has no curve.
 */
export function curvesOf(tally: CurveCounts, rules: CurveRules): Curve[] {
  const drawn = (
    lines: readonly CurveLine[],
    points: readonly SurvivalPoint[],
    stratum: Curve['stratum'],
  ): Curve[] =>
    lines.map(({ measure, cause, of }) => ({
      measure,
      cause,
      stratum,
      points: points.map((point) => ({ day: point.day, atRisk: point.atRisk, ...of(point) })),
    }));
  return [
    ...drawn(rules.lines, rules.shownPoints(tally.survival), null),
    ...rules.strata.flatMap((by) =>
      codesOfStratum[by].flatMap((category) => {
        const counts = tally.strata[by][category];
        return counts === undefined
          ? []
          : drawn(rules.linesOfStratum, rules.shownPoints(counts), { by, category });
      }),
    ),
  ];
}
