import type { FigureRow } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import { wholePercent } from './whole-percent.js';

/** Answers that say little by themselves: never the subject of a sentence when another is there. */
const vague = new Set(['other', 'none', 'non-dutch']);

/** The category with the most; the first of several that are equal; null when all are empty. */
export function leadingRow(rows: readonly FigureRow[]): FigureRow | null {
  const telling = rows.filter((row) => (row.count ?? 0) > 0);
  const candidates = telling.filter((row) => !vague.has(row.category ?? ''));
  const pool = candidates.length > 0 ? candidates : telling;
  return pool.reduce<FigureRow | null>(
    (most, row) => (most === null || (row.count ?? 0) > (most.count ?? 0) ? row : most),
    null,
  );
}

export interface SentenceParts {
  readonly who: string;
  /** What is said of a category: "woont samen met een partner". */
  readonly predicate: (category: string) => string;
  /** Several can hold for one person: then no group is "the largest". */
  readonly isSeveral: boolean;
}

/**
 * The title of a figure: what is seen in it. More than half is a share of all; less is the largest group.
 * @returns null when there is nothing to say
 */
export function leadingSentence(
  rows: readonly FigureRow[],
  said: SentenceParts,
  language: Language,
): string | null {
  const row = leadingRow(rows);
  if (row === null || row.category === null) return null;
  const { count, base } = row;
  const words = {
    who: said.who,
    percent: formatPercent(wholePercent(count ?? 0, base ?? 0), language, 0),
    predicate: said.predicate(row.category),
  };
  const isLargestGroup = !said.isSeveral && 2 * (count ?? 0) <= (base ?? 0);
  const locale = { locale: language };
  return isLargestGroup ? m.figures_sentence_largest(words, locale) : m.figures_sentence_share(words, locale);
}
