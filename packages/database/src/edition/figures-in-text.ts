import { type PublishedFigure, printedFigure } from './printed-figure.js';

const year = 2008;

/**
 * Figures that stand in the sentences of the publication of 2008 and in none of its tables. Those of which the deliveries
 * cannot tell have a measure that nothing computes; their notes say so.
 */
export const figuresInText: readonly PublishedFigure[] = [
  printedFigure({ year, measure: 'locations', breakdown: 'providers', category: 'sole' }, { count: 14 }),
  printedFigure(
    { year, measure: 'locations', breakdown: 'providers', category: 'collaboration' },
    { count: 4 },
  ),
  printedFigure(
    { year, measure: 'locations', breakdown: 'reimbursement', category: 'per-visit' },
    { count: 1 },
  ),
  printedFigure(
    { year, measure: 'locations', breakdown: 'reimbursement', category: 'per-mother-month' },
    { count: 1 },
  ),
  printedFigure({ year, measure: 'locations.solo-coordinator' }, { count: 6 }),
  printedFigure({ year, measure: 'participations.nationalities' }, { count: 60 }),
  printedFigure({ year, measure: 'attrition.of-ended' }, { percent: 50 }),
  printedFigure({ year, measure: 'mothers-per-visiting-mother' }, { value: 2 }),
];
