/** How well a criterion fits, in a word. */
export type Fit = 'good' | 'partly' | 'poor' | 'unknown';

/**
 * The word for a score.
 * @param score 0 to 1; null: not known
 * @example
 * fitOf(0.8); // 'good'
 */
export function fitOf(score: number | null): Fit {
  if (score === null) return 'unknown';
  if (score >= 0.75) return 'good';
  return score > 0 ? 'partly' : 'poor';
}
