import { fewestForShares } from '@mim/domain/kernel';
import type { Axis } from '../../../components/plot/axis.js';
import { formatList, formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import type { BreakdownSpec } from './breakdowns.js';
import { categoryLabel } from './category-label.js';
import { markedPercentCell, numberCell } from './cells.js';
import { type NamedShare, sharesFigure } from './shares-figure.js';
import { captionOf, fileName, tableCaption, type View } from './view.js';
import { wholePercent } from './whole-percent.js';

/** What a mother marks herself, from 1 to 10, and the people in her network. */
const marks = ['confidence', 'finding-help', 'support'] as const;
const dimensions = [...marks, 'network'] as const;
const directions = ['higher', 'same', 'lower'] as const;

const endedText = ({ index, language }: View) =>
  m.figures_count_ended({ count: index.find('ended')?.count ?? 0 }, { locale: language });

/** Each figure of the outcome stands with who answered, and is no measure of effect. */
const cautions = ({ language }: View): readonly string[] => [
  m.figures_note_outcome({}, { locale: language }),
];

/** Of how many who ended the outcome can be said at all. */
export function answeredFigure(view: View): FigureContent {
  const locale = { locale: view.language };
  const topic = m.figures_topic({ topic: 'outcome-answered' }, locale);
  return sharesFigure(view, {
    topic,
    shares: ['outcome.answered', 'outcome.declined'].flatMap((measure) => {
      const row = view.index.find(measure);
      return row === null ? [] : [{ key: measure, label: m.figures_key({ figure: measure }, locale), row }];
    }),
    base: endedText(view),
    title: (told, percentOf) => {
      const share = told.find(({ key }) => key === 'outcome.answered');
      return share === undefined ? topic : m.figures_title_answered({ percent: percentOf(share) }, locale);
    },
    sentences: cautions(view),
    file: 'outcome-answered',
  });
}

/** A mark is from 1 to 10. */
const marksAxis: Axis = { end: 10, ticks: [0, 5, 10].map((value) => ({ value, label: String(value) })) };

/** Means at the start and at the end of some dimensions, with the change and how far chance reaches. */
function startAndEnd(
  view: View,
  measure: string,
  of: readonly string[],
  topic: string,
  file: string,
  axis: Axis | null,
): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const found = of.flatMap((dimension) => {
    const at = (moment: string) => index.find(measure, dimension, moment);
    const [start, end, change, effect] = [at('start'), at('end'), at('change'), at('effect')];
    const count = change?.count ?? end?.count ?? 0;
    return start?.value == null || end?.value == null || count === 0
      ? []
      : [
          {
            dimension,
            label: m.figures_topic({ topic: dimension }, locale),
            count,
            start,
            end,
            change,
            effect,
          },
        ];
  });
  const mean = (value: number | null | undefined) => formatNumber(value ?? null, language, 2);
  // Of too few a mean moves with one answer: the counts are in the table, nothing is said.
  const told = found.filter(({ count }) => count >= fewestForShares);
  const clear = (sign: 1 | -1) =>
    told.filter(({ change }) => {
      const bound = sign === 1 ? change?.lower : change?.upper;
      return bound != null && sign * bound > 0;
    });
  const [higher, lower] = [clear(1), clear(-1)];
  const title =
    told.length === 0
      ? found.length === 0
        ? topic
        : m.figures_title_few(
            { topic, base: m.figures_count_answers({ count: found[0]?.count ?? 0 }, locale) },
            locale,
          )
      : titleOfChange(higher, lower, language);
  return {
    topic,
    title,
    drawing:
      told.length === 0
        ? null
        : {
            kind: 'bars',
            axis,
            bars: told.map(({ dimension, label, start, end }) => ({
              key: dimension,
              label,
              value: end.value ?? 0,
              valueLabel: mean(end.value),
              compared: {
                value: start.value ?? 0,
                label: m.figures_label_start({ value: mean(start.value) }, locale),
              },
            })),
          },
    empty: found.length === 0 ? m.figures_empty({}, locale) : m.figures_empty_outcome({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        topic,
        m.figures_column_answers({}, locale),
        m.figures_column_start({}, locale),
        m.figures_column_end({}, locale),
        m.figures_column_change({}, locale),
        m.figures_column_lower({}, locale),
        m.figures_column_upper({}, locale),
        m.figures_column_effect({}, locale),
      ],
      rows: found.map(({ dimension, label, count, start, end, change, effect }) => ({
        key: dimension,
        name: label,
        cells: [
          numberCell(count, language),
          ...[start.value, end.value, change?.value, change?.lower, change?.upper, effect?.value].map(
            (value) => numberCell(value ?? null, language, 2),
          ),
        ],
      })),
    },
    caption: captionOf(view, {
      base: endedText(view),
      unknown: null,
      codes: found.map(({ change }) => change?.note ?? null),
      sentences: [...(told.length === 0 ? [] : [m.figures_note_start_bar({}, locale)]), ...cautions(view)],
    }),
    fileName: fileName(view, file),
  };
}

/** Which went up and which down, as far as chance does not explain it. */
function titleOfChange(
  higher: readonly { readonly label: string }[],
  lower: readonly { readonly label: string }[],
  language: View['language'],
): string {
  const locale = { locale: language };
  const names = (of: readonly { readonly label: string }[]) =>
    formatList(
      of.map(({ label }) => label),
      language,
    );
  const parts = [
    ...(higher.length === 0 ? [] : [m.figures_title_higher({ names: names(higher) }, locale)]),
    ...(lower.length === 0 ? [] : [m.figures_title_lower({ names: names(lower) }, locale)]),
  ];
  return parts.length === 0 ? m.figures_title_unchanged({}, locale) : parts.join('; ');
}

/** Her own marks at the start and at the end. */
export const marksFigure = (view: View): FigureContent =>
  startAndEnd(
    view,
    'outcome.marks',
    marks,
    m.figures_topic({ topic: 'outcome-marks' }, { locale: view.language }),
    'outcome-marks',
    marksAxis,
  );

/** How many people a mother can turn to, at the start and at the end. */
export const networkFigure = (view: View): FigureContent =>
  startAndEnd(
    view,
    'outcome.network',
    ['network'],
    m.figures_topic({ topic: 'outcome-network' }, { locale: view.language }),
    'outcome-network',
    null,
  );

/** How many went up and how many down: a mean can hide both. */
export function directionFigure(view: View): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'outcome-direction' }, locale);
  const shares = dimensions.flatMap((dimension) =>
    directions.flatMap((direction, place): NamedShare[] => {
      const row = index.find('outcome.direction', dimension, direction);
      if (row === null) return [];
      return [
        {
          key: `${dimension} ${direction}`,
          label: categoryLabel('outcome.direction', dimension, direction, language),
          row,
          ...(place === 0 ? { heading: m.figures_topic({ topic: dimension }, locale) } : {}),
        },
      ];
    }),
  );
  return sharesFigure(view, {
    topic,
    shares,
    base: null,
    few: endedText(view),
    title: () => topic,
    sentences: cautions(view),
    file: 'outcome-direction',
  });
}

/** Whether she got what she came for. */
export const questionAnswered: BreakdownSpec = {
  measure: 'outcome.question',
  breakdown: 'answered',
  order: 'scale',
  base: m.figures_count_answers,
  said: (language) => ({
    who: m.figures_who_mothers({}, { locale: language }),
    predicate: (category) => category,
    isSeveral: false,
  }),
  title: ({ index, language }) => {
    const row = index.find('outcome.question', 'answered', 'yes');
    if (!row?.base) return null;
    const percent = formatPercent(wholePercent(row.count ?? 0, row.base), language, 0);
    return m.figures_title_question({ percent }, { locale: language });
  },
  sentences: (language) => [m.figures_note_outcome({}, { locale: language })],
};

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
