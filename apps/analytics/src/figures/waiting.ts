import { waitingIntervals } from '../tally/counted-by.js';
import { type FigureFamily, valueFigure } from './figure.js';
import { nearestRank, sizeOf } from './histogram.js';

const quantiles = [
  { category: 'median', percent: 50 },
  { category: 'p90', percent: 90 },
] as const;

/** How long mothers wait between the steps up to the first visit, in days. */
export const waitingFigures: FigureFamily = ({ tally }) => {
  return waitingIntervals.flatMap((interval) =>
    quantiles.map(({ category, percent }) =>
      valueFigure(['waiting', interval, category], {
        count: sizeOf(tally.waiting[interval]),
        value: nearestRank(tally.waiting[interval], percent),
      }),
    ),
  );
};
