import { isSmallBase, shareInterval } from '@mim/domain/kernel';

/** A share as its count and base. */
export interface CountedShare {
  readonly count: number;
  readonly base: number;
}

/**
 * Whether one share is called more than another: only where their intervals share no value, and neither base is small.
 * @returns false too when a base is not known
 * @example
 * isClearlyMore({ count: 650, base: 1000 }, { count: 500, base: 1000 }); // true
 */
export function isClearlyMore(more: CountedShare | null, less: CountedShare | null): boolean {
  if (more === null || less === null || isSmallBase(more.base) || isSmallBase(less.base)) return false;
  const [high, low] = [shareInterval(more.count, more.base), shareInterval(less.count, less.base)];
  return high !== null && low !== null && high.lower > low.upper;
}
