import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import { categoryLabel } from './category-label.js';
import { type FigureIndex, figureKeyOf } from './figure-index.js';
import { type Computed, differs, type PublishedFigure, printedValue } from './published-figures.js';

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
    .filter((figure) => figure.year === year)
    .map((figure) => rowOf(figure, index, language));
}

function rowOf(figure: PublishedFigure, index: FigureIndex, language: Language): PublishedRow {
  const { measure, breakdown, category, note } = figure;
  const row = index.find(measure, breakdown ?? undefined, category ?? undefined);
  // A row's value is a percentage or a rate, whichever was printed.
  const computed: Computed = {
    count: row?.count ?? null,
    percent: figure.percent === null ? null : (row?.value ?? null),
    value: figure.value === null ? null : (row?.value ?? null),
  };
  return {
    key: figureKeyOf(measure, breakdown, category),
    name: figureLabel(figure, language),
    published: printedValue(figure, language),
    computed: row === null ? null : computedValue(figure, computed, language),
    difference: row === null ? null : differenceOf(figure, computed, language),
    isDifferent: differs(figure, computed),
    note: note?.[language] ?? null,
  };
}

/** What was computed, as the publication prints it: a number, a percentage, both, or a rate. */
function computedValue(figure: PublishedFigure, computed: Computed, language: Language): string {
  const count = formatNumber(computed.count, language);
  const percent = formatPercent(computed.percent, language);
  if (figure.count !== null && figure.percent !== null) return `${count} (${percent})`;
  if (figure.value !== null) return rateText(computed.value, language);
  return figure.count !== null ? count : percent;
}

/** A rate with two decimals, a bound without any. */
const rateText = (value: number | null, language: Language): string =>
  formatNumber(value, language, value === null || Number.isInteger(value) ? 0 : 2);

const signed = (value: number, words: string) => `${value > 0 ? '+' : '−'}${words}`;

/** Computed less published; null where they differ by rounding alone. */
function differenceOf(figure: PublishedFigure, computed: Computed, language: Language): string | null {
  if (!differs(figure, computed)) return null;
  const less = (printed: number | null, exact: number | null) => (exact ?? 0) - (printed ?? exact ?? 0);
  const counts = less(figure.count, computed.count);
  if (counts !== 0) return signed(counts, formatNumber(Math.abs(counts), language));
  const points = Math.round(less(figure.percent, computed.percent) * 10) / 10;
  if (points !== 0)
    return signed(points, m.figures_points({ count: Math.abs(points) }, { locale: language }));
  const rates = less(figure.value, computed.value);
  return signed(rates, rateText(Math.abs(rates), language));
}
