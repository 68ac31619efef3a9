import type { FigureRow } from '@mim/analytics';
import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import { type FigureContent, orderRows } from './breakdown-figure.js';
import { categoryLabel } from './category-label.js';
import { markedPercentCell, numberCell, textCell } from './cells.js';
import { captionOf, fileName, smallestOf, tableCaption, type View } from './view.js';

/** Facts of the locations themselves, in the order in which they are read. */
const facts = ['providers', 'variant', 'target-group', 'funding', 'reimbursement'] as const;

/** How many locations each fact holds for: counts, for so few a percentage says less. */
export function locationFactsFigure(view: View): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const topicOf = (fact: string) => m.figures_topic({ topic: fact }, locale);
  const topic = topicOf('location-facts');
  const found = facts.flatMap((fact) =>
    orderRows(index.breakdown('locations', fact), 'size').map((row, place) => ({
      fact,
      row,
      isFirst: place === 0,
      key: `${fact} ${row.category}`,
      label: categoryLabel('locations', fact, row.category ?? '', language),
    })),
  );
  const sole: FigureRow | null = index.find('locations', 'providers', 'sole');
  const base = sole?.base ?? 0;
  return {
    topic,
    title: m.figures_title_location_facts({ count: sole?.count ?? 0, base }, locale),
    drawing:
      found.length === 0
        ? null
        : {
            kind: 'bars',
            axis: null,
            bars: found.map(({ fact, row, isFirst, key, label }) => ({
              key,
              label,
              value: row.count ?? 0,
              valueLabel: formatNumber(row.count, language),
              compared: null,
              ...(isFirst ? { heading: topicOf(fact) } : {}),
            })),
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        topic,
        m.figures_column_topic({}, locale),
        m.figures_column_count({}, locale),
        m.figures_column_percent({}, locale),
      ],
      rows: found.map(({ fact, row, key, label }) => ({
        key,
        name: label,
        cells: [
          textCell(topicOf(fact)),
          numberCell(row.count, language),
          markedPercentCell(row.value, row.base, language),
        ],
      })),
    },
    caption: captionOf(view, {
      base: m.figures_count_locations({ count: base }, locale),
      unknown: sole?.unknown ?? null,
      codes: found.map(({ row }) => row.note),
      sentences: [m.figures_note_location_facts({}, locale)],
      smallest: smallestOf(found.map(({ row }) => row.base)),
    }),
    fileName: fileName(view, 'location-facts'),
  };
}
