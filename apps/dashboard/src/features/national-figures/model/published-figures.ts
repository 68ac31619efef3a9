import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';

export type PublishedFigure = Published['figures'][number];

/** A published figure by its place; null when it was not published. */
export function findPublished(
  published: Published,
  year: number,
  measure: string,
  breakdown: string | null = null,
  category: string | null = null,
): PublishedFigure | null {
  return (
    published.figures.find(
      (figure) =>
        figure.year === year &&
        figure.measure === measure &&
        figure.breakdown === breakdown &&
        figure.category === category,
    ) ?? null
  );
}

/** What a published figure is held against. */
export interface Computed {
  readonly count: number | null;
  /** Percent with one decimal. */
  readonly percent: number | null;
  /** A rate, mean or bound. */
  readonly value: number | null;
}

/** True when a whole number was printed that the exact one does not round to. */
const isOther = (printed: number | null, exact: number | null): boolean =>
  printed !== null && exact !== null && printed !== Math.round(exact);

/** True when the publication prints something else than what was computed, beyond rounding. */
export const differs = (figure: PublishedFigure, computed: Computed): boolean =>
  isOther(figure.count, computed.count) ||
  isOther(figure.percent, computed.percent) ||
  isOther(figure.value, computed.value);

/** A published figure as it was printed: "152 (50%)". */
export function printedValue(figure: PublishedFigure, language: Language): string {
  const count = figure.count === null ? null : formatNumber(figure.count, language);
  const percent = figure.percent === null ? null : formatPercent(figure.percent, language, 0);
  if (count !== null && percent !== null) return `${count} (${percent})`;
  return count ?? percent ?? formatNumber(figure.value, language);
}

/** What to say of a published figure beside the computed one; nothing when they agree and no note is needed. */
export function publishedText(
  figure: PublishedFigure,
  computed: Computed,
  language: Language,
): readonly string[] {
  const note = figure.note === null ? [] : [figure.note[language]];
  if (!differs(figure, computed)) return note;
  return [
    m.figures_published_value({ value: printedValue(figure, language) }, { locale: language }),
    ...note,
  ];
}
