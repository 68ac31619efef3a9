import { microHours } from '../tally/tallier.js';
import { countFigure, type Figure, type FigureFamily, valueFigure } from './figure.js';
import { pairsOf, sizeOf } from './histogram.js';
import type { Note } from './notes.js';
import { roundedRatio } from './rounding.js';

/** Hours per week of a full-time equivalent. */
const fullTimeHours = 36;

/**
 * Coordinators and their hours per week. Hours count the coordinators of whom they are recorded;
 * with nobody's hours there is no minimum, maximum or sum.
 */
export const coordinatorFigures: FigureFamily = ({ tally }) => {
  const { total, hours } = tally.coordinators;
  const pairs = [...pairsOf(hours)];
  const known = sizeOf(hours);
  const sum = pairs.reduce((all, [value, count]) => all + value * count, 0);
  const notes: readonly Note[] = known < total ? ['hours-not-known'] : [];
  const hoursFigure = (category: string, micro: number | undefined): Figure =>
    valueFigure(['coordinators.hours', 'hours', category], {
      count: known,
      value: micro === undefined ? null : roundedRatio(micro, microHours, 2),
      notes,
    });
  const visitingMothers = tally.visitingMothers.total;
  return [
    countFigure(['coordinators'], total),
    hoursFigure('min', pairs[0]?.[0]),
    hoursFigure('max', pairs.at(-1)?.[0]),
    hoursFigure('sum', known === 0 ? undefined : sum),
    // The base is shown with two decimals; the rate is computed from the exact sum of hours.
    valueFigure(['visiting-mothers-per-fte'], {
      count: visitingMothers,
      base: roundedRatio(sum, fullTimeHours * microHours, 2) ?? 0,
      value: roundedRatio(BigInt(visitingMothers) * BigInt(fullTimeHours * microHours), sum, 2),
      notes,
    }),
  ];
};
