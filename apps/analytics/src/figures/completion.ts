import { endReasons } from '@mim/domain/code-lists';
import { isEnd } from '@mim/domain/registration';
import type { Counts, FigureCounts } from '../tally/tally.js';
import { countFigure, countOf, type Figure, type FigureFamily, shareFigure } from './figure.js';

/** The reasons that are an end: a transferred trajectory goes on elsewhere. */
const reasons = endReasons.values.filter(isEnd);

/** Rows that ended, transfers left out. */
export const endsOf = (ended: Counts): number =>
  reasons.reduce((sum, reason) => sum + countOf(ended, reason), 0);

/** Why trajectories ended. */
export function reasonFigures({ ended }: FigureCounts): Figure[] {
  const base = endsOf(ended);
  return reasons.map((reason) =>
    shareFigure(['ended.by-reason', 'reason', reason], { count: countOf(ended, reason), base, unknown: 0 }),
  );
}

const ofThoseWhoLeft = { unknown: 0, notes: ['of-those-who-left'] } as const;

/** The historic share of those who left that had completed. */
export function completionOfEnded({ ended }: FigureCounts): Figure {
  const completed = countOf(ended, 'completed');
  return shareFigure(['completion.of-ended'], { count: completed, base: endsOf(ended), ...ofThoseWhoLeft });
}

/** Ends of the year, by reason, and which share of them was a completion. */
export const endedFigures: FigureFamily = ({ tally }) => {
  const base = endsOf(tally.ended);
  const early = base - countOf(tally.ended, 'completed');
  return [
    countFigure(['ended'], base),
    ...reasonFigures(tally),
    completionOfEnded(tally),
    shareFigure(['attrition.of-ended'], { count: early, base, ...ofThoseWhoLeft }),
  ];
};
