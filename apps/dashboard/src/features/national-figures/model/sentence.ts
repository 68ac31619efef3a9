import type { FigureRow } from '@mim/analytics';
import { isSmallBase, type Language } from '@mim/domain/kernel';
import { formatList } from '../../../language/format.js';
import { readPercent } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';

/** Groups of codes: figures of their own, no category beside the others. */
export const groupsOfCodes: ReadonlySet<string> = new Set(['non-dutch']);
/** What was left over: it can be large, and is never the subject of a sentence when another is there. */
const REMAINDER = 'other';

/** What can be said truly of the largest of some categories. */
export type Leading =
  /** One category holds for more than half, or several can hold for one person: a share of all. */
  | { readonly kind: 'share'; readonly row: FigureRow }
  /** One category has more than each other, and than what is left over. */
  | { readonly kind: 'largest'; readonly row: FigureRow }
  /** Several categories are first together. */
  | { readonly kind: 'tied'; readonly rows: readonly FigureRow[] }
  /** More was left over, or is not known, than any category has. */
  | { readonly kind: 'none' };

/**
 * Which category may be called the largest, and how.
 * @param rows the categories of one breakdown
 * @param isSeveral true where several can hold for one person: then no group is "the largest"
 * @returns null when all are empty
 */
export function leadingOf(rows: readonly FigureRow[], isSeveral: boolean): Leading | null {
  const counted = rows.filter((row) => (row.count ?? 0) > 0 && !groupsOfCodes.has(row.category ?? ''));
  const isNamed = ({ category }: FigureRow) => category !== REMAINDER && !(isSeveral && category === 'none');
  const named = counted.some(isNamed) ? counted.filter(isNamed) : counted;
  const most = Math.max(...named.map((row) => row.count ?? 0));
  const first = named.filter((row) => row.count === most);
  const [row] = first;
  if (row === undefined) return null;
  if (!isSeveral && 2 * most > (row.base ?? 0)) return { kind: 'share', row };
  if (!isSeveral && isRemainderAsLarge(rows, most)) return { kind: 'none' };
  if (first.length > 1) return { kind: 'tied', rows: first };
  return { kind: isSeveral ? 'share' : 'largest', row };
}

/** Whether as many or more stand under "other", or are not known. */
const isRemainderAsLarge = (rows: readonly FigureRow[], most: number): boolean =>
  rows.some(
    ({ category, count, unknown }) =>
      Math.max(category === REMAINDER ? (count ?? 0) : 0, unknown ?? 0) >= most,
  );

export interface SentenceParts {
  readonly who: string;
  /** What is said of a category, of one group or of many people: "is 25 tot en met 29 jaar". */
  readonly predicate: (category: string, number: 'one' | 'many') => string;
  /** A category by its name, in a list of several. */
  readonly label: (category: string) => string;
  /** Several can hold for one person: then no group is "the largest". */
  readonly isSeveral: boolean;
}

/**
 * The title of a figure: what is seen in it, and no more than its numbers say.
 * @returns null when there is nothing to say
 */
export function leadingSentence(
  rows: readonly FigureRow[],
  said: SentenceParts,
  language: Language,
): string | null {
  const leading = leadingOf(rows, said.isSeveral);
  if (leading === null || isSmallBase(rows[0]?.base ?? 0)) return null;
  const locale = { locale: language };
  const { who } = said;
  const percentOf = ({ count, base }: FigureRow) => readPercent(count ?? 0, base ?? 0, language);
  switch (leading.kind) {
    case 'share': {
      const predicate = said.predicate(leading.row.category ?? '', 'many');
      return m.figures_sentence_share({ who, percent: percentOf(leading.row), predicate }, locale);
    }
    case 'largest': {
      const predicate = said.predicate(leading.row.category ?? '', 'one');
      return m.figures_sentence_largest({ who, percent: percentOf(leading.row), predicate }, locale);
    }
    case 'tied': {
      const labels = formatList(
        leading.rows.map(({ category }) => said.label(category ?? '')),
        language,
      );
      const percent = leading.rows[0] === undefined ? '' : percentOf(leading.rows[0]);
      return said.isSeveral
        ? m.figures_sentence_as_common({ who, percent, labels }, locale)
        : m.figures_sentence_tied({ who, percent, labels }, locale);
    }
    case 'none':
      return m.figures_sentence_no_largest({ who }, locale);
  }
}

/** The title where the base is too small for a percentage: "Leeftijd: 7 moeders, te weinig voor percentages". */
export const smallBaseTitle = (topic: string, base: string, language: Language): string =>
  m.figures_title_small({ topic, base }, { locale: language });
