import { endCauses } from '@mim/domain/registration';
import type { SurvivalCounts } from '../tally/tally.js';
import { type Figure, type FigureFamily, type FigureKey, valueFigure } from './figure.js';
import { atRiskAfter, lastDayWith } from './risk-set.js';
import { roundedEstimate } from './rounding.js';
import { incidenceOf, type SurvivalPoint, survivalPoints } from './survival.js';

/** Days since the first visit at which estimates are reported: a quarter of a year up to two years. */
export const reportedDays = [91, 183, 274, 365, 457, 548, 731] as const;

/** No estimate beyond the last day on which at least this many are at risk. */
export const fewestAtRisk = 5;

/** By version 1 bounds are measures of their own, and incidences have none. */
const measures: readonly {
  measure: string;
  of: (point: SurvivalPoint) => number | null;
  atStart: number | null;
}[] = [
  { measure: 'retention', of: (point) => point.retention, atStart: 1 },
  { measure: 'retention.lower', of: (point) => point.lower, atStart: null },
  { measure: 'retention.upper', of: (point) => point.upper, atStart: null },
  ...endCauses.values.map((cause) => ({
    measure: `incidence.${cause}`,
    of: (point: SurvivalPoint) => incidenceOf(cause, point),
    atStart: 0,
  })),
];

/**
 * Retention with its band and cumulative incidence by cause at the reported days, by version 1. Each row has the
 * number at risk on that day; beyond the last day with enough at risk it has no value.
 */
export const retentionFigures1: FigureFamily = ({ tally }) => retentionRows(tally.survival);

function retentionRows(counts: SurvivalCounts): Figure[] {
  const points = survivalPoints(counts);
  const last = lastDayWith(fewestAtRisk, counts);
  const atRiskOn = atRiskAfter(counts);
  const days = reportedDays.map((day) => ({
    day,
    atRisk: atRiskOn(day),
    point: points.findLast((point) => point.day <= day),
  }));
  return measures.flatMap(({ measure, of, atStart }) =>
    days.map(({ day, atRisk, point }) => {
      const figureKey: FigureKey = [measure, 'days', String(day)];
      if (day > last)
        return valueFigure(figureKey, { count: atRisk, value: null, notes: ['fewer-than-5-at-risk'] });
      const estimate = point === undefined ? atStart : of(point);
      return valueFigure(figureKey, {
        count: atRisk,
        value: estimate === null ? null : roundedEstimate(estimate),
        notes: estimate === null ? ['no-band'] : [],
      });
    }),
  );
}
