import type { Report } from '@mim/analytics';
import { fewestForShares, isSmallBase } from '@mim/domain/kernel';
import type { RankedRow } from '../../../components/plot/drawings/ranked.js';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { readPercent } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { markedPercentCell, numberCell } from './cells.js';
import { endsOf, placesText } from './ends-of-locations.js';
import { axisNote, shareAxis } from './share-axis.js';
import { captionOf, fileName, smallestOf, tableCaption, type View } from './view.js';
import { wholePercent } from './whole-percent.js';

/** What locations can be ranked by. */
export const locationMeasures = ['participations', 'completed', 'visiting-mothers'] as const;
export type LocationMeasure = (typeof locationMeasures)[number];

type LocationRow = Report['byLocation'][number];

const shareOf = (row: LocationRow): number => (row.ended === 0 ? 0 : (100 * row.completed) / row.ended);

/** The locations, the largest first. */
export function rank(rows: readonly LocationRow[], measure: LocationMeasure): readonly LocationRow[] {
  const size = (row: LocationRow) =>
    measure === 'participations'
      ? row.participations
      : measure === 'visiting-mothers'
        ? row.visitingMothers
        : shareOf(row);
  const shown = measure === 'completed' ? rows.filter((row) => row.ended > 0) : rows;
  return [...shown].sort((a, b) => size(b) - size(a) || a.name.localeCompare(b.name));
}

/** Locations ranked by size, or by their share completed beside the whole. */
export function locationsFigure(view: View, measure: LocationMeasure): FigureContent {
  const { language, report, index } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'locations' }, locale);
  const ranked = rank(report.byLocation, measure);
  const completed = index.find('completion.of-ended');
  const drawn = ranked.map((row) => rankedRow(row, measure, language));
  const axis =
    measure === 'completed'
      ? shareAxis(
          drawn.map(({ value }) => value),
          language,
        )
      : null;
  return {
    topic,
    title: titleOf(view, ranked, measure),
    drawing:
      drawn.length === 0
        ? null
        : {
            kind: 'ranked',
            rows: drawn,
            reference: referenceOf(),
            axis,
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        m.figures_column_location({}, locale),
        m.figures_series_mothers({}, locale),
        m.figures_key({ figure: 'ended' }, locale),
        m.figures_key({ figure: 'completed' }, locale),
        m.figures_series_visiting_mothers({}, locale),
      ],
      rows: rank(report.byLocation, measure === 'completed' ? 'participations' : measure).map((row) => ({
        key: row.code,
        name: row.name,
        cells: [
          numberCell(row.participations, language),
          numberCell(row.ended, language),
          markedPercentCell(row.ended === 0 ? null : Math.round(shareOf(row) * 10) / 10, row.ended, language),
          numberCell(row.visitingMothers, language),
        ],
      })),
    },
    caption: captionOf(view, {
      base: m.figures_count_locations({ count: ranked.length }, locale),
      unknown: null,
      sentences: [
        ...(axis === null || drawn.length === 0 ? [] : axisNote(axis, language)),
        ...(drawn.some((row) => row.isSmall) ? [m.figures_note_ranked_small({}, locale)] : []),
      ],
      codes: measure === 'completed' ? ['of-those-who-left'] : [],
      smallest: smallestOf(report.byLocation.map(({ ended }) => ended)),
    }),
    fileName: fileName(view, `locations-${measure}`),
  };

  function referenceOf() {
    if (ranked.length < 2) return null;
    if (measure === 'completed') {
      const value = completed?.value ?? null;
      const read = readPercent(completed?.count ?? null, completed?.base ?? null, language);
      const label = m.figures_label_whole({ value: read }, locale);
      return value === null ? null : { value, label };
    }
    const total = ranked.reduce(
      (sum, row) => sum + (measure === 'participations' ? row.participations : row.visitingMothers),
      0,
    );
    const mean = total / ranked.length;
    return { value: mean, label: m.figures_label_mean({ value: formatNumber(mean, language, 1) }, locale) };
  }
}

function rankedRow(row: LocationRow, measure: LocationMeasure, language: View['language']): RankedRow {
  const place = { key: row.code, label: row.name };
  if (measure === 'completed') {
    const percent = formatPercent(wholePercent(row.completed, row.ended), language, 0);
    const words = m.figures_of({ count: row.completed, base: row.ended }, { locale: language });
    const isSmall = isSmallBase(row.ended);
    return { ...place, value: shareOf(row), valueLabel: isSmall ? words : `${percent} (${words})`, isSmall };
  }
  const value = measure === 'participations' ? row.participations : row.visitingMothers;
  return { ...place, value, valueLabel: formatNumber(value, language), isSmall: false };
}

function titleOf(view: View, ranked: readonly LocationRow[], measure: LocationMeasure): string {
  const { language, index } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'locations' }, locale);
  if (ranked.length < 2) return topic;
  if (measure === 'completed') {
    const whole = index.find('completion.of-ended');
    if (whole === null || isSmallBase(whole.base ?? 0)) return topic;
    return m.figures_title_locations_completed(
      { percent: readPercent(whole.count, whole.base, language) },
      locale,
    );
  }
  const sizeOf = (row: LocationRow) =>
    measure === 'participations' ? row.participations : row.visitingMothers;
  const all = ranked.reduce((sum, row) => sum + sizeOf(row), 0);
  if (all < fewestForShares) return topic;
  const ends = endsOf(ranked, sizeOf);
  if (ends === null) {
    const count = formatNumber(sizeOf(ranked[0] as LocationRow), language);
    return m.figures_title_locations_equal({ measure, count }, locale);
  }
  const [largest, ...others] = ends.most.names;
  const [smallest, ...more] = ends.least.names;
  if (largest === undefined || smallest === undefined || others.length + more.length > 0) {
    const words = { most: placesText(ends.most, language), least: placesText(ends.least, language) };
    return m.figures_title_locations_ends({ measure, ...words }, locale);
  }
  return measure === 'participations'
    ? m.figures_title_locations(
        { name: largest, count: ends.most.count, smallest, least: ends.least.count },
        locale,
      )
    : m.figures_title_locations_visiting({ name: largest, count: ends.most.count }, locale);
}
