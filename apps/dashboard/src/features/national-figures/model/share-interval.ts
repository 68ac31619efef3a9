/** With a smaller base a screen shows counts: no percentage, and no title that ranks. */
export const FEWEST_FOR_SHARES = 10;

/** Whether a base is too small for a percentage on the screen; no base at all is no small one. */
export const isSmallBase = (base: number): boolean => base > 0 && base < FEWEST_FOR_SHARES;

/** The shares, between 0 and 1, that a counted share may stand for. */
export interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

/** The normal distribution's 97.5th percentile. */
const Z = 1.959963984540054;

/**
 * The 95% interval of a share, after Wilson, without continuity correction: how much a share of this size moves by chance.
 * @param count how many it holds for; not whole where a percentage was printed and no count
 * @param base of how many
 * @returns null without a base
 * @see E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22
 * @example
 * shareInterval(8, 10); // { lower: 0.490…, upper: 0.943… }
 */
export function shareInterval(count: number, base: number): ShareInterval | null {
  if (base <= 0) return null;
  const share = count / base;
  const shrink = 1 + Z ** 2 / base;
  const centre = (share + Z ** 2 / (2 * base)) / shrink;
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / base + Z ** 2 / (4 * base ** 2));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}

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
