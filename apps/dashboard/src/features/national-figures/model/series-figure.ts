import type { ComparisonReport } from '@mim/analytics';
import { isSmallBase, type Language } from '@mim/domain/kernel';
import type { YearPoint } from '../../../components/plot/drawings/year-series.js';
import type { Cell } from '../../../components/plot/table-of-figure.js';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { categoryLabel } from './category-label.js';
import { textCell } from './cells.js';
import { drawnBreaks } from './drawn-breaks.js';
import type { FigureSpec } from './figure-list.js';
import { axisNote, shareAxis } from './share-axis.js';
import { figureNotes, type NotesTold, type View } from './view.js';
import { countTicks } from './years.js';

type Series = ComparisonReport['all'][number];
type Point = Series['points'][number];

/** More lines than these run through each other; the table has them all. */
const MOST_LINES = 3;

/** What of the years is shown: all locations, or those that delivered in each of them. */
export type Panel = 'all' | 'panel';

/** The numbers and shares of a figure over the years; a rate or an estimate is no series of people. */
export const seriesOfFigure = ({ all, panel }: ComparisonReport, of: Panel, { measures }: FigureSpec) =>
  (of === 'all' ? all : panel.series).filter((series) =>
    measures.some(({ measure, breakdown }) => measure === series.measure && breakdown === series.breakdown),
  );

/** A share of a small base says nothing from year to year: it is in the table, as its counts. */
const isSaid = (series: Series, point: Point): boolean =>
  series.unit === 'percent' ? point.count !== null : point.value !== null && !isSmallBase(point.base ?? 0);

const sizeOf = (series: Series, point: Point): number =>
  (series.unit === 'percent' ? point.count : point.value) ?? 0;

/** A category by its words, a measure as the service calls it. */
const nameIn =
  ({ measures }: Pick<ComparisonReport, 'measures'>, language: Language) =>
  ({ measure, breakdown, category }: Series): string =>
    breakdown === null || category === null
      ? (measures[measure]?.[language] ?? m.figures_key({ figure: measure }, { locale: language }))
      : categoryLabel(measure, breakdown, category, language);

/**
 * A figure over the years, with what changed and of how many locations each year is.
 * @param of all locations, or the constant panel: what differs between the two is who delivered
 */
export function seriesFigure(
  comparison: ComparisonReport,
  of: Panel,
  spec: FigureSpec,
  view: Pick<View, 'language' | 'scopeName' | 'scopeFileName'> & NotesTold,
): FigureContent {
  const { language, scopeName, scopeFileName } = view;
  const locale = { locale: language };
  const nameOf = nameIn(comparison, language);
  const found = seriesOfFigure(comparison, of, spec);
  const unit = found[0]?.unit ?? 'percent';
  const series = found.filter((one) => one.unit === unit);
  const years = comparison.years.map(({ year }) => year);
  const write = (value: number) =>
    unit === 'percent' ? formatNumber(value, language) : formatPercent(value, language, 0);
  const pointsOf = (one: Series): readonly YearPoint[] =>
    one.points
      .filter((point) => isSaid(one, point))
      .map((point) => {
        const value = sizeOf(one, point);
        return { year: point.year, value, label: write(value) };
      });
  const lines = [...series]
    // A year alone is no line.
    .filter((one) => pointsOf(one).length > 1)
    .sort((a, b) => sizeOf(b, b.points.at(-1) as Point) - sizeOf(a, a.points.at(-1) as Point))
    .slice(0, MOST_LINES)
    .map((one) => ({
      key: nameOf(one),
      label: nameOf(one),
      points: pointsOf(one),
      computed: [],
    }));
  const name = spec.name(language);
  const known = years.filter((year) => series.some(({ points }) => points.some((one) => one.year === year)));
  const breaks = drawnBreaks(spec.measures, known, language);
  const highest = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value)));
  const coverage = (year: number) => {
    const known = comparison.years.find((one) => one.year === year)?.coverage ?? null;
    return known === null ? '–' : `${known.delivered}/${known.expected}`;
  };
  const isPanel = of === 'panel';
  return {
    topic: name,
    title: titleOf(name, series, lines.length, years, write, nameOf, language),
    drawing:
      lines.length === 0
        ? null
        : {
            kind: 'years',
            years,
            series: lines,
            up: unit === 'percent' ? countTicks(highest, write) : shareAxis([highest], language).ticks,
            breaks: breaks.marks,
            beneath: isPanel
              ? null
              : { label: m.figures_axis_coverage({}, locale), values: years.map(coverage) },
          },
    empty: m.figures_empty_years({}, locale),
    table: {
      caption: `${name}, ${scopeName}, ${comparison.from}–${comparison.to}`,
      columns: [name, ...years.map(String), m.figures_column_change({}, locale)],
      rows: [
        ...series.map((one) => ({
          key: `${one.measure} ${one.breakdown} ${one.category}`,
          name: nameOf(one),
          cells: [
            ...years.map((year) => pointCell(one, year, language)),
            textCell(changeText(one, language)),
          ],
        })),
        ...(isPanel
          ? []
          : [
              {
                key: 'coverage',
                name: m.figures_column_coverage({}, locale),
                cells: [...years.map((year) => textCell(coverage(year))), textCell('')],
              },
            ]),
      ],
    },
    caption: {
      scope: `${scopeName}, ${comparison.from}–${comparison.to}`,
      base: isPanel
        ? m.figures_base_panel({ count: comparison.panel.codes.length }, locale)
        : m.figures_base_all_locations({}, locale),
      notKnown: null,
      coverage: isPanel ? m.figures_coverage_panel({}, locale) : m.figures_coverage_beneath({}, locale),
      source: m.figures_source_years({ from: comparison.from, to: comparison.to }, locale),
      notes: [
        ...breaks.notes,
        ...(unit === 'percent' ? [] : axisNote(shareAxis([highest], language), language)),
        ...(lines.length < series.length ? [m.figures_note_lines({ count: MOST_LINES }, locale)] : []),
        ...(comparison.years.some(({ kind }) => kind === 'published')
          ? [m.figures_note_printed_years({}, locale)]
          : []),
        ...figureNotes(
          series.flatMap(({ points }) => points.map(({ note }) => note)),
          view,
        ),
      ],
    },
    fileName: `mim-${comparison.from}-${comparison.to}-${scopeFileName}-${spec.id}${isPanel ? '-panel' : ''}`,
  };
}

/** From the first to the last year where there is one line; else what is drawn, and nothing of it. */
function titleOf(
  name: string,
  series: readonly Series[],
  lines: number,
  years: readonly number[],
  write: (value: number) => string,
  nameOf: (series: Series) => string,
  language: Language,
): string {
  const locale = { locale: language };
  const [one] = series;
  const said = one?.points.filter((point) => isSaid(one, point)) ?? [];
  const [first, last] = [said[0], said.at(-1)];
  if (
    series.length === 1 &&
    lines === 1 &&
    one !== undefined &&
    first !== undefined &&
    last !== undefined &&
    first !== last
  ) {
    const words = {
      name: nameOf(one),
      first: write(sizeOf(one, first)),
      from: first.year,
      last: write(sizeOf(one, last)),
      to: last.year,
    };
    return one.unit === 'points' && one.change?.direction === 'unclear'
      ? m.figures_title_series_unclear(words, locale)
      : m.figures_title_series(words, locale);
  }
  return m.figures_title_over_years({ name, from: years[0] ?? 0, to: years.at(-1) ?? 0 }, locale);
}

/** What a year says; of a small base the counts. */
function pointCell(series: Series, year: number, language: Language): Cell {
  const point = series.points.find((one) => one.year === year);
  if (point === undefined) return { text: '–', value: null };
  if (series.unit === 'percent') return { text: formatNumber(point.count, language), value: point.count };
  if (!isSaid(series, point)) {
    return textCell(m.figures_of({ count: point.count ?? 0, base: point.base ?? 0 }, { locale: language }));
  }
  return {
    text: formatPercent(point.value, language, point.isPublished ? 0 : 1),
    value: point.value,
  };
}

/** From the first to the last year: a number in percent, a share in points, more or less only where chance does not explain it. */
export function changeText({ unit, change, points }: Series, language: Language): string {
  const locale = { locale: language };
  if (change?.value == null) return '–';
  const { value } = change;
  const size = `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber(Math.abs(value), language, 1)}`;
  if (unit === 'percent') {
    // Of a few people a percentage says nothing.
    const [first, last] = [points[0]?.count ?? 0, points.at(-1)?.count ?? 0];
    return isSmallBase(first) || first === 0 ? formatNumber(last - first, language) : `${size}%`;
  }
  const isFew = points.some(
    ({ base }, at) => (at === 0 || at === points.length - 1) && isSmallBase(base ?? 0),
  );
  if (isFew) return m.figures_too_few_to_say({}, locale);
  return change.direction === 'unclear'
    ? m.figures_change_size_unclear({ size }, locale)
    : m.figures_change_size_points({ size }, locale);
}
