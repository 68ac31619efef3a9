/** The logarithm of n!, by summing. */
function logFactorial(n: number): number {
  let total = 0;
  for (let factor = 2; factor <= n; factor += 1) total += Math.log(factor);
  return total;
}

/**
 * How likely each number of successes is out of n.
 * @param chance of one success, 0-1
 */
function probabilities(n: number, chance: number): readonly number[] {
  if (chance <= 0 || chance >= 1)
    return Array.from({ length: n + 1 }, (_, k) => (k === (chance <= 0 ? 0 : n) ? 1 : 0));
  const ofAll = logFactorial(n);
  let logK = 0;
  let logRest = ofAll;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) {
      logK += Math.log(k);
      logRest -= Math.log(n - k + 1);
    }
    return Math.exp(ofAll - logK - logRest + k * Math.log(chance) + (n - k) * Math.log(1 - chance));
  });
}

/**
 * The limits between which the share of n lies by chance, but for `tail` at each side, by the exact binomial distribution and
 * interpolated as in the appendix of Spiegelhalter (2005), so that they form a line. The upper one is the lower one of the failures: a count lies
 * outside exactly where so few, or so many, come by chance less often than `tail`.
 * @param n at least 1
 * @param tail 0.025 for limits of 95%, 0.001 for those of 99.8%
 */
export function funnelLimits(
  n: number,
  chance: number,
  tail: number,
): { readonly lower: number; readonly upper: number } {
  const lowest = (of: number) => Math.max(0, quantile(probabilities(n, of), tail) / n);
  return { lower: lowest(chance), upper: 1 - lowest(1 - chance) };
}

/** r − α, where r is the smallest count with at least p at or below it, and α how far the step goes past p. */
function quantile(all: readonly number[], p: number): number {
  let below = 0;
  for (const [count, probability] of all.entries()) {
    if (below + probability >= p) {
      return probability === 0 ? count : count - (below + probability - p) / probability;
    }
    below += probability;
  }
  return all.length - 1;
}
