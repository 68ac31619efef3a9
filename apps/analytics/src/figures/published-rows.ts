import { shareInterval } from '@mim/domain/kernel';
import type { FigureRow } from './figure-row.js';
import { roundedFloat } from './rounding.js';

/** A figure as it was printed. */
export interface PrintedFigure extends Pick<FigureRow, 'measure' | 'breakdown' | 'category' | 'count'> {
  readonly year: number;
  readonly percent: number | null;
  readonly value: number | null;
}

/**
 * Printed figures as rows, so that they stand in a series beside computed ones. Of a printed percentage the base is the printed
 * total of its measure, where there is one.
 */
export function publishedRows(figures: readonly PrintedFigure[]): FigureRow[] {
  const totalOf = (figure: PrintedFigure): number | null =>
    figures.find(
      (one) => one.year === figure.year && one.measure === figure.measure && one.breakdown === null,
    )?.count ?? null;
  return figures.map((figure) => {
    const { year, measure, breakdown, category, count, percent, value } = figure;
    const base = percent === null || breakdown === null ? null : totalOf(figure);
    const interval = percent === null || base === null ? null : shareInterval((percent * base) / 100, base);
    return {
      year,
      scope: 'national',
      measure,
      breakdown,
      category,
      count,
      base,
      value: percent ?? value,
      unknown: null,
      note: null,
      lower: interval === null ? null : roundedFloat(100 * interval.lower, 1),
      upper: interval === null ? null : roundedFloat(100 * interval.upper, 1),
    };
  });
}
