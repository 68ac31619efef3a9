import type { FigureRow } from '@mim/analytics';
import { isSmallBase } from '@mim/domain/kernel';
import type { Bar } from '../../../components/plot/drawings/bars.js';
import type { FigureProps } from '../../../components/plot/figure.js';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { BreakdownSpec } from './breakdowns.js';
import { categoryLabel } from './category-label.js';
import { numberCell, percentCell, shareCells } from './cells.js';
import type { OtherFigure } from './comparison.js';
import { groupsOfCodes, leadingSentence, smallBaseTitle } from './sentence.js';
import { axisNote, shareAxis, shareDigits } from './share-axis.js';
import { captionOf, fileName, tableCaption, type View } from './view.js';
import { wholePercent } from './whole-percent.js';

/** What a figure on the page needs; the page adds where it stands. */
export type FigureContent = Omit<FigureProps, 'controls' | 'level' | 'out'>;

/** What is read last, in this order. */
const last = ['other', 'none'];

/**
 * The rows in the order in which bars are read: by size with "other" and "none" last, or as the scale
 * of the categories goes.
 */
export function orderRows(rows: readonly FigureRow[], order: BreakdownSpec['order']): readonly FigureRow[] {
  const shown = rows.filter((row) => !groupsOfCodes.has(row.category ?? ''));
  if (order === 'scale') return shown;
  const rank = (row: FigureRow) => last.indexOf(row.category ?? '');
  return shown
    .filter((row) => (row.count ?? 0) > 0)
    .sort((a, b) => rank(a) - rank(b) || (b.count ?? 0) - (a.count ?? 0));
}

/** The figure of one characteristic: a bar for each category, and the comparison behind it. */
export function breakdownFigure(view: View, spec: BreakdownSpec): FigureContent {
  const { language, index, comparison } = view;
  const locale = { locale: language };
  const all = index.breakdown(spec.measure, spec.breakdown);
  const rows = orderRows(all, spec.order);
  const other = (row: FigureRow): OtherFigure | null =>
    comparison?.find(spec.measure, spec.breakdown, row.category) ?? null;
  const isCompared = rows.some((row) => other(row)?.percent != null);
  const topic = m.figures_topic({ topic: spec.topic ?? spec.breakdown }, locale);
  const named = (category: string) => categoryLabel(spec.measure, spec.breakdown, category, language);
  const label = (row: FigureRow) => named(row.category ?? '');
  const base = all[0]?.base ?? 0;
  const isSmall = isSmallBase(base);
  const axis = isSmall
    ? null
    : shareAxis(
        rows.flatMap((row) => [row.value, other(row)?.percent ?? null]),
        language,
      );
  const digits = axis === null ? 0 : shareDigits(axis);
  const written = (row: FigureRow) =>
    digits === 0 ? wholePercent(row.count ?? 0, row.base ?? 0) : row.value;
  const bars: Bar[] = rows.map((row) => {
    const percent = other(row)?.percent ?? null;
    return {
      key: row.category ?? '',
      label: label(row),
      // Of few people the bars are their counts.
      value: (isSmall ? row.count : row.value) ?? 0,
      valueLabel: isSmall ? formatNumber(row.count, language) : formatPercent(written(row), language, digits),
      compared:
        percent === null || comparison === null || isSmall
          ? null
          : { value: percent, label: comparison.short(formatPercent(percent, language, digits)) },
    };
  });
  const baseText = spec.base({ count: base }, locale);
  const title = () =>
    spec.title?.(view) ?? leadingSentence(all, { ...spec.said(language), label: named }, language) ?? topic;
  return {
    topic,
    title: isSmall ? smallBaseTitle(topic, baseText, language) : title(),
    drawing: base === 0 ? null : { kind: 'bars', bars, axis },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        topic,
        m.figures_column_count({}, locale),
        m.figures_column_percent({}, locale),
        m.figures_column_lower({}, locale),
        m.figures_column_upper({}, locale),
        ...(isCompared && comparison !== null ? [comparison.name] : []),
        m.figures_column_base({}, locale),
        m.figures_column_unknown({}, locale),
      ],
      rows: rows.map((row) => ({
        key: row.category ?? '',
        name: label(row),
        cells: [
          numberCell(row.count, language),
          ...shareCells(row, language),
          ...(isCompared
            ? [percentCell(other(row)?.percent ?? null, language, comparison?.digits ?? 1)]
            : []),
          numberCell(row.base, language),
          numberCell(row.unknown, language),
        ],
      })),
    },
    caption: captionOf(view, {
      base: baseText,
      unknown: all[0]?.unknown ?? null,
      codes: all.map((row) => row.note),
      sentences: [
        ...(axis === null || base === 0 ? [] : axisNote(axis, language)),
        ...(spec.sentences?.(language) ?? []),
      ],
      isCompared,
      smallest: base,
    }),
    fileName: fileName(view, `${spec.measure}-${spec.breakdown}`.replaceAll('.', '-')),
  };
}
