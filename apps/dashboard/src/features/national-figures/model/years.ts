import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import type { YearPoint, YearSeries } from '../../../components/plot/drawings/year-series.js';
import type { FigureCaption } from '../../../components/plot/figure-caption.js';
import type { Tick } from '../../../components/plot/ticks.js';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { numberCell, percentCell, textCell } from './cells.js';
import { countedShare } from './comparison.js';
import { drawnBreaks } from './drawn-breaks.js';
import type { FigureIndex } from './figure-index.js';
import { findPublished } from './published-figures.js';
import { axisNote, shareAxis } from './share-axis.js';
import { isClearlyMore } from './share-interval.js';

/** What the five years are made from; the computed figures only where they are of the whole country. */
export interface YearsView {
  readonly published: Published;
  readonly computed: { readonly year: number; readonly index: FigureIndex } | null;
  readonly language: Language;
}

type FigureKey = readonly [measure: string, breakdown?: string, category?: string];

interface LineSpec {
  readonly key: string;
  readonly label: string;
  readonly figureKey: FigureKey;
}

interface YearsSpec {
  readonly kind: 'count' | 'percent';
  readonly topic: string;
  readonly title: (first: YearPoint, last: YearPoint) => string;
  readonly lines: readonly LineSpec[];
  readonly fileName: string;
}

/**
 * The ticks of an axis from zero: round numbers, four to six of them.
 * @param highest the highest value drawn, above 0
 */
export function countTicks(highest: number, write: (value: number) => string): readonly Tick[] {
  const rough = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power,
  );
  const count = Math.ceil(highest / step);
  return Array.from({ length: count + 1 }, (_, index) => ({
    value: index * step,
    label: write(index * step),
  }));
}

/** The years of the editions, in order. */
const yearsOf = ({ editions }: Published): readonly number[] =>
  editions.map(({ year }) => year).sort((a, b) => a - b);

function seriesOf(view: YearsView, spec: YearsSpec, write: (value: number) => string): readonly YearSeries[] {
  const { published, computed, language } = view;
  return spec.lines.map(({ key, label, figureKey }) => {
    const points = yearsOf(published).flatMap((year): YearPoint[] => {
      const figure = findPublished(published, year, ...figureKey);
      const value = (spec.kind === 'count' ? figure?.count : figure?.percent) ?? null;
      return value === null ? [] : [{ year, value, label: write(value) }];
    });
    const row = computed?.index.find(...figureKey);
    const own = (spec.kind === 'count' ? row?.count : row?.value) ?? null;
    const printed = points.find((point) => point.year === computed?.year);
    const isOther = own !== null && (printed === undefined || printed.value !== Math.round(own));
    const ownPoints =
      isOther && computed !== null
        ? [
            {
              year: computed.year,
              value: own,
              label: m.figures_label_computed({ value: write(own) }, { locale: language }),
            },
          ]
        : [];
    return { key, label, points, computed: ownPoints };
  });
}

/** A figure of lines over the years of the published registrations. */
function yearsFigure(view: YearsView, spec: YearsSpec): FigureContent {
  const { published, language } = view;
  const locale = { locale: language };
  const write = (value: number) =>
    spec.kind === 'count' ? formatNumber(value, language) : formatPercent(value, language, 0);
  const series = seriesOf(view, spec, write);
  const years = yearsOf(published);
  const editions = years.map((year) => published.editions.find((edition) => edition.year === year));
  const all = series.flatMap((each) => [...each.points, ...each.computed]);
  const [first, last] = [series[0]?.points[0], series[0]?.points.at(-1)];
  const breaks = breaksOf(spec, years, language);
  const axis = shareAxis(
    all.map(({ value }) => value),
    language,
  );
  const recomputed = series.filter((each) => each.computed.length > 0);
  const cell = (value: number | null) =>
    spec.kind === 'count' ? numberCell(value, language) : percentCell(value, language, 0);
  return {
    topic: spec.topic,
    title: first === undefined || last === undefined ? spec.topic : spec.title(first, last),
    drawing:
      all.length === 0
        ? null
        : {
            kind: 'years',
            years,
            series,
            up:
              spec.kind === 'count'
                ? countTicks(Math.max(...all.map(({ value }) => value)), write)
                : axis.ticks,
            breaks: breaks.marks,
            beneath: {
              label: m.figures_axis_coverage({}, locale),
              values: editions.map((edition) =>
                edition === undefined ? '' : `${edition.locationsDelivered}/${edition.locations}`,
              ),
            },
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: spec.topic,
      columns: [
        m.figures_column_year({}, locale),
        ...series.map(({ label }) => label),
        ...recomputed.map(({ label }) => `${label}, ${m.figures_column_computed({}, locale).toLowerCase()}`),
        m.figures_column_coverage({}, locale),
      ],
      rows: years.map((year, at) => ({
        key: String(year),
        name: String(year),
        cells: [
          ...series.map(({ points }) => cell(points.find((point) => point.year === year)?.value ?? null)),
          ...recomputed.map((each) =>
            cell(each.computed.find((point) => point.year === year)?.value ?? null),
          ),
          textCell(
            m.figures_of(
              { count: editions[at]?.locationsDelivered ?? 0, base: editions[at]?.locations ?? 0 },
              locale,
            ),
          ),
        ],
      })),
    },
    caption: yearsCaption(view, spec, years, spec.kind === 'percent' ? axisNote(axis, language) : []),
    fileName: spec.fileName,
  };
}

/** The breaks in any of the lines. */
const breaksOf = ({ lines }: YearsSpec, years: readonly number[], language: Language) =>
  drawnBreaks(
    lines.map(({ figureKey: [measure, breakdown] }) => ({ measure, breakdown })),
    years,
    language,
  );

function yearsCaption(
  view: YearsView,
  spec: YearsSpec,
  years: readonly number[],
  ofAxis: readonly string[],
): FigureCaption {
  const { published, language } = view;
  const locale = { locale: language };
  const span = { first: years[0] ?? 0, last: years.at(-1) ?? 0 };
  const noted = spec.lines
    .flatMap(({ figureKey: [measure, breakdown = null, category = null] }) =>
      published.figures.filter(
        (figure) =>
          figure.measure === measure && figure.breakdown === breakdown && figure.category === category,
      ),
    )
    .flatMap(({ year, note }) => (note === null ? [] : [{ year, words: `${year}: ${note[language]}` }]))
    .sort((a, b) => a.year - b.year);
  const { marks, notes } = breaksOf(spec, years, language);
  // Where the publication explains the break itself, its words are enough.
  const isBreakNoted = marks.every(({ after }) => noted.some(({ year }) => year === after));
  return {
    scope: m.figures_scope_national({}, locale),
    base: m.figures_base_editions(span, locale),
    notKnown: null,
    coverage: m.figures_coverage_beneath({}, locale),
    source: m.figures_source_editions(span, locale),
    notes: [...ofAxis, ...(isBreakNoted ? [] : notes), ...noted.map(({ words }) => words)],
  };
}

/** The three figures of the five years. */
export function yearsFigures(view: YearsView): readonly FigureContent[] {
  const locale = { locale: view.language };
  const nonDutch = ['origin', 'non-dutch'] as const;
  const span = (first: YearPoint, last: YearPoint) => ({
    first: first.label,
    from: first.year,
    last: last.label,
    to: last.year,
  });
  const coverage = (year: number) => {
    const edition = view.published.editions.find((one) => one.year === year);
    return m.figures_of({ count: edition?.locationsDelivered ?? 0, base: edition?.locations ?? 0 }, locale);
  };
  // Chance alone moves a share: it rose or fell only where the two years are clearly apart.
  const originTitle = (first: YearPoint, last: YearPoint): string => {
    const [before, after] = [first, last].map(({ year, value }) => {
      const base = findPublished(view.published, year, 'participations')?.count ?? null;
      return countedShare({ count: null, percent: value, base });
    });
    const words = span(first, last);
    if (isClearlyMore(after ?? null, before ?? null)) return m.figures_title_years_origin(words, locale);
    if (isClearlyMore(before ?? null, after ?? null)) return m.figures_title_years_origin_fell(words, locale);
    return m.figures_title_years_origin_unclear(words, locale);
  };
  const mothers = m.figures_series_mothers({}, locale);
  const visitingMothers = m.figures_series_visiting_mothers({}, locale);
  return [
    yearsFigure(view, {
      kind: 'count',
      topic: m.figures_years_people({}, locale),
      title: (first, last) =>
        m.figures_title_years_people(
          { ...span(first, last), fromLocations: coverage(first.year), toLocations: coverage(last.year) },
          locale,
        ),
      lines: [
        { key: 'mothers', label: mothers, figureKey: ['participations'] },
        { key: 'visiting-mothers', label: visitingMothers, figureKey: ['visiting-mothers'] },
      ],
      fileName: 'mim-nederland-jaren-people',
    }),
    yearsFigure(view, {
      kind: 'percent',
      topic: m.figures_years_origin({}, locale),
      title: originTitle,
      lines: [
        { key: 'mothers', label: mothers, figureKey: ['participations', ...nonDutch] },
        { key: 'visiting-mothers', label: visitingMothers, figureKey: ['visiting-mothers', ...nonDutch] },
      ],
      fileName: 'mim-nederland-jaren-origin',
    }),
    yearsFigure(view, {
      kind: 'count',
      topic: m.figures_series_locations({}, locale),
      title: (first, last) => m.figures_title_years_locations(span(first, last), locale),
      lines: [
        {
          key: 'locations',
          label: m.figures_series_locations({}, locale),
          figureKey: ['locations.expected'],
        },
      ],
      fileName: 'mim-nederland-jaren-locations',
    }),
  ];
}
