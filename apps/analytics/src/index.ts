export type { Curve } from './figures/curve.schema.js';
export type { FigureRow } from './figures/figure-row.js';
export type {
  ComparisonReport,
  CrossTableAnswer,
  FigureDifference,
  FigureValues,
  PeriodReport,
  Published,
  Report,
  Selection,
} from './service/figures.schema.js';
export type { LocationAnswer, YearAnswer } from './service/reports/figure-answers.js';
export type { AnalyticsRouter } from './service/router.js';
