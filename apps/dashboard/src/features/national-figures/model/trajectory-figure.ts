import type { FigureRow } from '@mim/analytics';
import { isSmallBase } from '@mim/domain/kernel';
import { formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { numberCell, percentCell, shareCells } from './cells.js';
import { smallBaseTitle } from './sentence.js';
import { captionOf, fileName, peopleText, tableCaption, type View } from './view.js';
import { wholePercent } from './whole-percent.js';

/** Questions with yes or no about a participation, each with a base of its own. */
const questions = ['first-child', 'same-origin', 'same-language', 'group-participant'] as const;

/** How many of the mothers each of a few facts holds for. */
export function trajectoryFigure(view: View): FigureContent {
  const { language, index, comparison } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'trajectory' }, locale);
  const found = questions.flatMap((question) => {
    const row = index.find('participations', question, 'true');
    return row === null || !row.base
      ? []
      : [{ question, row, percent: wholePercent(row.count ?? 0, row.base) }];
  });
  const label = (question: string) => m.figures_topic({ topic: question }, locale);
  const other = (row: FigureRow) =>
    comparison?.find(row.measure, row.breakdown, row.category)?.percent ?? null;
  const isCompared = found.some(({ row }) => other(row) !== null);
  const told = found.filter(({ row }) => !isSmallBase(row.base ?? 0));
  const leading = told.find(({ question }) => question === 'same-language') ?? told[0];
  return {
    topic,
    title:
      leading === undefined
        ? smallBaseTitle(topic, peopleText(view), language)
        : m.figures_sentence_share(
            {
              percent: formatPercent(leading.percent, language, 0),
              who: m.figures_who_mothers({}, locale),
              predicate: m.figures_said_trajectory({ category: leading.question }, locale),
            },
            locale,
          ),
    drawing:
      found.length === 0
        ? null
        : {
            kind: 'bars',
            bars: found.map(({ question, row, percent }) => {
              const isSmall = isSmallBase(row.base ?? 0);
              const compared = isSmall ? null : other(row);
              return {
                key: question,
                label: label(question),
                value: row.value ?? 0,
                valueLabel: isSmall
                  ? m.figures_of({ count: row.count ?? 0, base: row.base ?? 0 }, locale)
                  : formatPercent(percent, language, 0),
                compared:
                  compared === null || comparison === null
                    ? null
                    : { value: compared, label: comparison.short(formatPercent(compared, language, 0)) },
              };
            }),
          },
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
      rows: found.map(({ question, row }) => ({
        key: question,
        name: label(question),
        cells: [
          numberCell(row.count, language),
          ...shareCells(row, language),
          ...(isCompared ? [percentCell(other(row), language, comparison?.digits ?? 1)] : []),
          numberCell(row.base, language),
          numberCell(row.unknown, language),
        ],
      })),
    },
    caption: captionOf(view, {
      base: m.figures_count_other({}, locale),
      unknown: null,
      codes: found.map(({ row }) => row.note),
      isCompared,
      smallest: Math.min(...found.map(({ row }) => row.base ?? 0)),
    }),
    fileName: fileName(view, 'trajectory'),
  };
}
