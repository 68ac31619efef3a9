import { isSmallBase, shareInterval } from '@mim/domain/kernel';
import { type Figure, isShare } from './figure.js';
import { roundedFloat } from './rounding.js';

const percentOf = (share: number): number => roundedFloat(100 * share, 1);

/**
 * A share with its 95% interval, and marked where its base is small; any other figure as it is. Of more than all of the base
 * there is no share, so no interval.
 */
export function withShareBounds(figure: Figure): Figure {
  const { count, base } = figure;
  if (!isShare(figure) || count === null || base === null) return figure;
  const interval = count > base ? null : shareInterval(count, base);
  if (interval === null) return figure;
  return {
    ...figure,
    lower: percentOf(interval.lower),
    upper: percentOf(interval.upper),
    notes: isSmallBase(base) ? [...figure.notes, 'small-base'] : figure.notes,
  };
}
