import type { MatchCriterion } from './criteria.js';

/** How well a visiting mother fits on a criterion, in a word. */
export type Fit = 'good' | 'partly' | 'poor' | 'unknown';

/** From this score on it is called good. */
const goodFrom = 0.75;

/**
 * The word for a score.
 * @param score 0 to 1; null: not known, or not asked.
 * @example
 * fitOf(0.8); // 'good'
 */
export function fitOf(score: number | null): Fit {
  if (score === null) return 'unknown';
  if (score >= goodFrom) return 'good';
  return score > 0 ? 'partly' : 'poor';
}

/**
 * On what a visiting mother fits well, what weighs most first: why she stands where she does, in short.
 * @param criteria Her judgements, in the order of their weights (see rankCandidates).
 * @example
 * strengthsOf([{ criterion: 'wish', score: 1 }, { criterion: 'language', score: 0.5 }]); // ['wish']
 */
export const strengthsOf = (
  criteria: readonly { readonly criterion: MatchCriterion; readonly score: number | null }[],
): readonly MatchCriterion[] =>
  criteria.filter(({ score }) => fitOf(score) === 'good').map(({ criterion }) => criterion);

/**
 * Whether a visiting mother and the mother share no language: said at her, wherever else she fits. Of whom no language is
 * known, it is not said.
 * @param criteria Her judgements (see rankCandidates).
 * @example
 * sharesNoLanguage([{ criterion: 'wish', score: 1 }, { criterion: 'language', score: 0 }]); // true
 */
export const sharesNoLanguage = (
  criteria: readonly { readonly criterion: MatchCriterion; readonly score: number | null }[],
): boolean => criteria.some(({ criterion, score }) => criterion === 'language' && score === 0);
