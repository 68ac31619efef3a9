import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { markedPercentCell, numberCell } from './cells.js';
import { cautions, endedText } from './outcome-words.js';
import { captionOf, fileName, tableCaption, type View } from './view.js';

/** Who answered both times beside who answered at the start alone: they differ, and the outcome is of the first. */
export function respondersFigure(view: View): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'outcome-responders' }, locale);
  const groups = ['both', 'start-only'].flatMap((group) => {
    const at = (category: string) => index.find('outcome.responders', group, category);
    const count = at('count')?.count ?? null;
    if (count === null) return [];
    return [
      {
        group,
        label: m.figures_topic({ topic: group }, locale),
        count,
        completed: at('completed'),
        mark: at('start-mark')?.value ?? null,
        visits: at('visits')?.value ?? null,
      },
    ];
  });
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  return {
    topic,
    title:
      groups.length < 2
        ? topic
        : m.figures_title_responders(
            {
              both: formatNumber(groups[0]?.count ?? 0, language),
              startOnly: formatNumber(groups[1]?.count ?? 0, language),
            },
            locale,
          ),
    drawing:
      all === 0
        ? null
        : {
            kind: 'bars',
            axis: null,
            bars: groups.map(({ group, label, count }) => ({
              key: group,
              label,
              value: count,
              valueLabel: formatNumber(count, language),
              compared: null,
            })),
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        topic,
        m.figures_column_count({}, locale),
        m.figures_column_completed({}, locale),
        m.figures_column_start_mark({}, locale),
        m.figures_column_visits({}, locale),
      ],
      rows: groups.map(({ group, label, count, completed, mark, visits }) => ({
        key: group,
        name: label,
        cells: [
          numberCell(count, language),
          markedPercentCell(completed?.value ?? null, completed?.base ?? null, language),
          numberCell(mark, language, 2),
          numberCell(visits, language, 2),
        ],
      })),
    },
    caption: captionOf(view, {
      base: endedText(view),
      unknown: null,
      codes: groups.map(({ completed }) => completed?.note ?? null),
      smallest: Math.min(...groups.flatMap(({ completed }) => (completed?.base ? [completed.base] : []))),
      sentences: cautions(view),
    }),
    fileName: fileName(view, 'outcome-responders'),
  };
}
