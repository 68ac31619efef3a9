import type { FigureRow } from '../figure-row.js';

/** A row of figures in which nothing is said but what is given. */
export const aFigureRow = (given: Partial<FigureRow>): FigureRow => ({
  year: 2008,
  scope: 'national',
  measure: 'participations',
  breakdown: null,
  category: null,
  count: null,
  base: null,
  value: null,
  unknown: null,
  note: null,
  lower: null,
  upper: null,
  ...given,
});
