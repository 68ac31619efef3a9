import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import { categoryLabel } from './category-label.js';
import { type FigureIndex, placeOf } from './figure-index.js';
import { differs, type PublishedFigure, printedValue } from './published-figures.js';

/** A published figure beside the computed one. */
export interface PublishedRow {
  readonly key: string;
  readonly name: string;
  readonly published: string;
  /** Null when it cannot be computed. */
  readonly computed: string | null;
  /** "+6", "−0,8 procentpunt"; null where there is none. */
  readonly difference: string | null;
  readonly isDifferent: boolean;
  readonly note: string | null;
}

/** The words for any figure: measure, and within it breakdown and category. */
export function figureLabel({ measure, breakdown, category }: PublishedFigure, language: Language): string {
  const locale = { locale: language };
  const name = m.figures_measure_label({ measure }, locale);
  if (breakdown === null || category === null) return name;
  const words = categoryLabel(measure, breakdown, category, language);
  const topic = m.figures_topic({ topic: breakdown }, locale);
  return m.figures_label_of_category({ measure: name, topic: topic.toLowerCase(), category: words }, locale);
}

/** Every published figure of a year beside the computed one of the whole country. */
export function publishedRows(
  published: Published,
  year: number,
  index: FigureIndex,
  language: Language,
): readonly PublishedRow[] {
  return published.figures
    .filter((figure) => figure.year === year && (figure.count !== null || figure.percent !== null))
    .map((figure) => rowOf(figure, index, language));
}

function rowOf(figure: PublishedFigure, index: FigureIndex, language: Language): PublishedRow {
  const { measure, breakdown, category, note } = figure;
  const row = index.find(measure, breakdown ?? undefined, category ?? undefined);
  const computed = { count: row?.count ?? null, percent: row?.base == null ? null : row.value };
  return {
    key: placeOf(measure, breakdown, category),
    name: figureLabel(figure, language),
    published: printedValue(figure, language),
    computed: row === null ? null : computedValue(figure, computed, language),
    difference: row === null ? null : differenceOf(figure, computed, language),
    isDifferent: differs(figure, computed),
    note: note?.[language] ?? null,
  };
}

type Values = { readonly count: number | null; readonly percent: number | null };

/** What was computed, as the publication prints it: a number, a percentage, or both. */
function computedValue(figure: PublishedFigure, { count, percent }: Values, language: Language): string {
  const number = formatNumber(count, language);
  const share = formatPercent(percent, language);
  if (figure.count !== null && figure.percent !== null) return `${number} (${share})`;
  return figure.count !== null ? number : share;
}

const signed = (value: number, words: string) => `${value > 0 ? '+' : '−'}${words}`;

/** Computed less published; a percentage within its rounding is no difference. */
function differenceOf(figure: PublishedFigure, computed: Values, language: Language): string | null {
  if (!differs(figure, computed)) return null;
  const counts = (computed.count ?? 0) - (figure.count ?? computed.count ?? 0);
  if (counts !== 0) return signed(counts, formatNumber(Math.abs(counts), language));
  const points = Math.round(((computed.percent ?? 0) - (figure.percent ?? 0)) * 10) / 10;
  return signed(points, m.figures_points({ count: Math.abs(points) }, { locale: language }));
}
