import { fewestForShares } from '@mim/domain/kernel';
import type { Axis } from '../../../components/plot/axis.js';
import { formatList, formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { numberCell } from './cells.js';
import { cautions, endedText } from './outcome-words.js';
import { captionOf, fileName, tableCaption, type View } from './view.js';

/** What a mother marks herself, from 1 to 10. */
export const marks = ['confidence', 'finding-help', 'support'] as const;

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
