import { readPercent } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import type { BreakdownSpec } from './breakdowns.js';
import { categoryLabel } from './category-label.js';
import { marks } from './outcome-change-figures.js';
import { cautions, endedText } from './outcome-words.js';
import { type NamedShare, sharesFigure } from './shares-figure.js';
import type { View } from './view.js';

/** Her own marks, and the people in her network. */
const dimensions = [...marks, 'network'] as const;
const directions = ['higher', 'same', 'lower'] as const;

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
    const percent = readPercent(row.count ?? 0, row.base, language);
    return m.figures_title_question({ percent }, { locale: language });
  },
  sentences: (language) => [m.figures_note_outcome({}, { locale: language })],
};
