import { microHours } from '../tally/tallier.js';
import { countFigure, type Figure, type FigureSources, totalOf, valueFigure } from './figure.js';
import type { NoteCode } from './notes.js';
import { roundedRatio } from './rounding.js';

/** Hours per week of a full-time equivalent. */
const fullTimeHours = 36;

/**
 * Coordinators and their hours per week. Hours count the coordinators of whom they are recorded;
 * with nobody's hours there is no minimum, maximum or sum.
 */
export function coordinatorFigures({ tally }: FigureSources): Figure[] {
  const { total, hours } = tally.coordinators;
  const values = Object.keys(hours)
    .map(Number)
    .sort((a, b) => a - b);
  const sum = values.reduce((all, value) => all + value * (hours[value] ?? 0), 0);
  const known = totalOf(hours);
  const notes: readonly NoteCode[] = known < total ? ['hours-not-known'] : [];
  const hoursFigure = (category: string, micro: number | undefined): Figure =>
    valueFigure(['coordinators.hours', 'hours', category], {
      count: known,
      value: micro === undefined ? null : roundedRatio(micro, microHours, 2),
      notes,
    });
  const visitingMothers = tally.visitingMothers.total;
  return [
    countFigure(['coordinators'], total),
    hoursFigure('min', values[0]),
    hoursFigure('max', values.at(-1)),
    hoursFigure('sum', known === 0 ? undefined : sum),
    // The base is shown with two decimals; the rate is computed from the exact sum of hours.
    valueFigure(['visiting-mothers-per-fte'], {
      count: visitingMothers,
      base: roundedRatio(sum, fullTimeHours * microHours, 2) ?? 0,
      value: roundedRatio(BigInt(visitingMothers) * BigInt(fullTimeHours * microHours), sum, 2),
      notes,
    }),
  ];
}
