import { isSmallBase } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { numberCell } from './cells.js';
import { captionOf, fileName, tableCaption, type View } from './view.js';

/** The stages in the order in which a mother goes through them, and the whole. */
const stages = [
  'referral-to-intake',
  'intake-to-match',
  'match-to-first-visit',
  'referral-to-first-visit',
] as const;

/** How long mothers waited: the median as a bar, the 90th percentile as the thin bar behind. */
export function waitingFigure(view: View): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const days = (count: number) => m.figures_count_days({ count }, locale);
  const topic = m.figures_topic({ topic: 'waiting' }, locale);
  const found = stages.flatMap((stage) => {
    const median = index.find('waiting', stage, 'median');
    const p90 = index.find('waiting', stage, 'p90');
    return median?.value == null || p90?.value == null
      ? []
      : [{ stage, count: median.count ?? 0, median: median.value, p90: p90.value }];
  });
  const whole = found.find(({ stage }) => stage === 'referral-to-first-visit');
  return {
    topic,
    title:
      whole === undefined
        ? topic
        : isSmallBase(whole.count)
          ? m.figures_title_few(
              { topic, base: m.figures_count_trajectories({ count: whole.count }, locale) },
              locale,
            )
          : m.figures_title_waiting({ days: days(whole.median) }, locale),
    drawing:
      found.length === 0
        ? null
        : {
            kind: 'bars',
            axis: null,
            bars: found.map(({ stage, median, p90 }) => ({
              key: stage,
              label: m.figures_waiting({ stage }, locale),
              value: median,
              valueLabel: days(median),
              compared: { value: p90, label: m.figures_label_p90({ value: days(p90) }, locale) },
            })),
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        topic,
        m.figures_column_median({}, locale),
        m.figures_column_p90({}, locale),
        m.figures_column_count({}, locale),
      ],
      rows: found.map(({ stage, count, median, p90 }) => ({
        key: stage,
        name: m.figures_waiting({ stage }, locale),
        cells: [numberCell(median, language), numberCell(p90, language), numberCell(count, language)],
      })),
    },
    caption: captionOf(view, {
      base: m.figures_count_trajectories({ count: whole?.count ?? 0 }, locale),
      unknown: null,
      sentences: [m.figures_note_waiting({}, locale)],
    }),
    fileName: fileName(view, 'waiting'),
  };
}
