import { isSmallBase } from '@mim/domain/kernel';
import { type EndCause, endCauses } from '@mim/domain/registration';
import type { SurvivalCounts, Tally } from '../tally/tally.js';
import { type Figure, type FigureFamily, valueFigure } from './figure.js';
import { type Band, bandOfIncidence, noBand } from './incidence.js';
import type { Note } from './notes.js';
import { fewestAtRisk, reportedDays } from './retention.js';
import { atRiskAfter, firstDayWithout } from './risk-set.js';
import { roundedEstimate } from './rounding.js';
import { incidenceAt, type SurvivalPoint, survivalPoints } from './survival.js';

/** An estimate with its band. */
export interface Estimate extends Band {
  readonly estimate: number;
}

/** Something that is estimated from who takes part and who ends. */
export interface EstimatedMeasure {
  readonly measure: string;
  readonly days: readonly number[];
  readonly of: (point: SurvivalPoint) => Estimate;
  /** Before anybody has ended. */
  readonly atStart: 0 | 1;
}

/** Days since the first visit at which attrition is reported: a quarter, half a year, a year, a year and a half. */
const attritionDays = [91, 183, 365, 548] as const;

const incidenceMeasure = (cause: EndCause): EstimatedMeasure => ({
  measure: `incidence.${cause}`,
  days: reportedDays,
  of: (point) => {
    const incidence = incidenceAt(cause, point);
    return { estimate: incidence.estimate, ...bandOfIncidence(incidence) };
  },
  atStart: 0,
});

/** What is estimated, the headline first: attrition, retention, and the incidence of each cause. */
export const estimatedMeasures: readonly EstimatedMeasure[] = [
  {
    measure: 'attrition',
    days: attritionDays,
    of: ({ attrition }) => ({ estimate: attrition.estimate, ...bandOfIncidence(attrition) }),
    atStart: 0,
  },
  {
    measure: 'retention',
    days: reportedDays,
    of: ({ retention, lower, upper }) => ({ estimate: retention, lower, upper }),
    atStart: 1,
  },
  ...endCauses.values.map(incidenceMeasure),
];

/** The points of which an estimate is given, and from which day on there is none. */
export function estimatedPoints(counts: SurvivalCounts): {
  readonly points: readonly SurvivalPoint[];
  readonly end: number;
} {
  const points = survivalPoints(counts);
  const end = firstDayWithout(fewestAtRisk, counts, points);
  return { points: points.filter(({ day }) => day < end), end };
}

const roundedOrNull = (estimate: number | null): number | null =>
  estimate === null ? null : roundedEstimate(estimate);

/**
 * Every estimate at the reported days, with the number at risk on that day; from the day on which too few are at risk there is
 * no value, and the note says from which.
 * @param breakdown `days`, or `days:` and a characteristic with its code.
 */
export function estimateFigures(
  counts: SurvivalCounts,
  breakdown: string,
  notes: readonly Note[] = [],
): Figure[] {
  const { points, end } = estimatedPoints(counts);
  return estimatedMeasures.flatMap(({ measure, days, of, atStart }) => {
    const atRiskOn = atRiskAfter(counts);
    return days.map((day) => {
      const count = atRiskOn(day);
      const key = [measure, breakdown, String(day)] as const;
      if (day >= end)
        return valueFigure(key, { count, value: null, notes: [`fewer-than-5-at-risk:${end}`, ...notes] });
      const point = points.findLast((one) => one.day <= day);
      const { estimate, lower, upper } = point === undefined ? { estimate: atStart, ...noBand } : of(point);
      return valueFigure(key, {
        count,
        value: roundedEstimate(estimate),
        lower: roundedOrNull(lower),
        upper: roundedOrNull(upper),
        notes: [
          ...(lower === null ? (['no-band'] as const) : []),
          ...(isSmallBase(count) ? (['small-base'] as const) : []),
          ...notes,
        ],
      });
    });
  });
}

/** Attrition, retention and incidences of all mothers together, by version 2. */
export const estimatesOfAll = ({ survival }: Pick<Tally, 'survival'>): Figure[] =>
  estimateFigures(survival, 'days');

export const retentionFigures2: FigureFamily = ({ tally }) => estimatesOfAll(tally);
