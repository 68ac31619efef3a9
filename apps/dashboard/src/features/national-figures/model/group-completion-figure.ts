import type { FigureRow } from '@mim/analytics';
import { formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { categoryLabel } from './category-label.js';
import { numberCell, shareCells } from './cells.js';
import { axisNote, shareAxis } from './share-axis.js';
import { isClearlyMore } from './share-interval.js';
import { FEWEST_IN_GROUP, type Grouping } from './strata.js';
import { captionOf, fileName, smallestOf, tableCaption, type View } from './view.js';
import { wholePercent } from './whole-percent.js';

/** Completed of those who left, a bar for each group of a grouping. */
export function groupCompletionFigure(view: View, by: Grouping): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const all = index.breakdown('completion.of-ended', by);
  const rows = all.filter((row) => (row.base ?? 0) > 0);
  const drawn = rows
    .filter((row) => (row.base ?? 0) >= FEWEST_IN_GROUP)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const label = (row: FigureRow) => categoryLabel('participations', by, row.category ?? '', language);
  const whole = (row: FigureRow) => formatPercent(wholePercent(row.count ?? 0, row.base ?? 0), language, 0);
  const group = m.figures_group({ group: by }, locale);
  const topic = m.figures_topic({ topic: 'by-group' }, locale);
  const axis = shareAxis(
    drawn.map(({ value }) => value),
    language,
  );
  const [first, final] = [drawn[0], drawn.at(-1)];
  return {
    topic,
    title: titleOf(),
    drawing:
      drawn.length === 0
        ? null
        : {
            kind: 'bars',
            bars: drawn.map((row) => ({
              key: row.category ?? '',
              label: label(row),
              value: row.value ?? 0,
              valueLabel: whole(row),
              compared: null,
            })),
            axis,
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, `${topic}: ${group}`),
      columns: [
        group,
        m.figures_column_count({}, locale),
        m.figures_column_percent({}, locale),
        m.figures_column_lower({}, locale),
        m.figures_column_upper({}, locale),
        m.figures_column_base({}, locale),
      ],
      rows: rows.map((row) => ({
        key: row.category ?? '',
        name: label(row),
        cells: [
          numberCell(row.count, language),
          ...shareCells(row, language),
          numberCell(row.base, language),
        ],
      })),
    },
    caption: captionOf(view, {
      base: m.figures_count_ended({ count: index.find('ended')?.count ?? 0 }, locale),
      unknown: rows[0]?.unknown ?? null,
      codes: rows.map((row) => row.note),
      sentences: [
        ...(drawn.length < rows.length ? [m.figures_note_small_groups({}, locale)] : []),
        ...axisNote(axis, language),
      ],
      smallest: smallestOf(rows.map(({ base }) => base)),
    }),
    fileName: fileName(view, `completion-${by}`),
  };
  /** From the lowest to the highest share where any two are clearly different; else that none is. */
  function titleOf(): string {
    if (first === undefined || final === undefined || first === final) return `${topic}: ${group}`;
    const shares = drawn.map(({ count, base }) => ({ count: count ?? 0, base: base ?? 0 }));
    const isClear = shares.some((more) => shares.some((less) => isClearlyMore(more, less)));
    return isClear
      ? m.figures_title_by_group(
          { low: whole(final), lowest: label(final), high: whole(first), highest: label(first) },
          locale,
        )
      : m.figures_title_by_group_unclear({ group }, locale);
  }
}
