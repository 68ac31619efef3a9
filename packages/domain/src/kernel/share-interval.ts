/** With a smaller base a screen shows counts: no percentage, and no title that ranks. */
export const fewestForShares = 10;

/**
 * Whether a base is too small for a percentage on the screen; no base at all is no small one.
 * @example
 * isSmallBase(9); // true
 * isSmallBase(0); // false
 */
export const isSmallBase = (base: number): boolean => base > 0 && base < fewestForShares;

/** The shares, between 0 and 1, that a counted share may stand for. */
export interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

/** The normal distribution's 97.5th percentile: an interval around it holds 95%. */
export const normalQuantile = 1.959963984540054;

/**
 * The 95% interval of a share, after Wilson, without continuity correction: how much a share of this size moves by chance.
 * @param count How many it holds for; not whole where a percentage was printed and no count.
 * @param base Of how many.
 * @returns Null without a base.
 * @see E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22
 * @example
 * shareInterval(0, 0); // null
 * Math.round(1000 * (shareInterval(8, 10)?.lower ?? 0)); // 490
 */
export function shareInterval(count: number, base: number): ShareInterval | null {
  if (base <= 0) return null;
  const share = count / base;
  const shrink = 1 + normalQuantile ** 2 / base;
  const centre = (share + normalQuantile ** 2 / (2 * base)) / shrink;
  const half =
    (normalQuantile / shrink) *
    Math.sqrt((share * (1 - share)) / base + normalQuantile ** 2 / (4 * base ** 2));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
