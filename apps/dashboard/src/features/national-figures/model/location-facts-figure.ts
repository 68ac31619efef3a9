import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import { type FigureContent, orderRows } from './breakdown-figure.js';
import { categoryLabel } from './category-label.js';
import { numberCell, percentCell } from './cells.js';
import { captionOf, fileName, tableCaption, type View } from './view.js';

/** Facts of the locations themselves. */
export const locationFacts = ['providers', 'variant', 'target-group', 'funding', 'reimbursement'] as const;

/** How many locations a fact holds for: counts, for so few a percentage says less. */
export function locationFactsFigure(view: View, fact: (typeof locationFacts)[number]): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const all = index.breakdown('locations', fact);
  const rows = orderRows(all, 'size');
  const topic = m.figures_topic({ topic: fact }, locale);
  const label = (category: string | null) => categoryLabel('locations', fact, category ?? '', language);
  const leading = rows[0];
  return {
    topic,
    title:
      leading === undefined
        ? topic
        : m.figures_title_counted(
            { topic, count: leading.count ?? 0, base: leading.base ?? 0, label: label(leading.category) },
            locale,
          ),
    drawing:
      rows.length === 0
        ? null
        : {
            kind: 'bars',
            bars: rows.map((row) => ({
              key: row.category ?? '',
              label: label(row.category),
              value: row.count ?? 0,
              valueLabel: formatNumber(row.count, language),
              compared: null,
            })),
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [topic, m.figures_column_count({}, locale), m.figures_column_percent({}, locale)],
      rows: rows.map((row) => ({
        key: row.category ?? '',
        name: label(row.category),
        cells: [numberCell(row.count, language), percentCell(row.value, language)],
      })),
    },
    caption: captionOf(view, {
      base: m.figures_count_locations({ count: all[0]?.base ?? 0 }, locale),
      unknown: all[0]?.unknown ?? null,
      codes: all.map((row) => row.note),
    }),
    fileName: fileName(view, `locations-${fact}`),
  };
}
