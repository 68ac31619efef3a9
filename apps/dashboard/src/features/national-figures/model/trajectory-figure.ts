import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { sharesFigure } from './shares-figure.js';
import { peopleText, type View } from './view.js';

/** Questions with yes or no about a participation, each with a base of its own. */
const questions = ['first-child', 'same-origin', 'same-language', 'group-participant'] as const;

/** How many of the mothers each of a few facts holds for. */
export function trajectoryFigure(view: View): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  return sharesFigure(view, {
    topic: m.figures_topic({ topic: 'trajectory' }, locale),
    shares: questions.flatMap((question) => {
      const row = index.find('participations', question, 'true');
      return row === null
        ? []
        : [{ key: question, label: m.figures_topic({ topic: question }, locale), row }];
    }),
    base: null,
    few: peopleText(view),
    title: (told, percentOf) => {
      const leading = told.find(({ key }) => key === 'same-language') ?? told[0];
      if (leading === undefined) return '';
      return m.figures_sentence_share(
        {
          percent: percentOf(leading),
          who: m.figures_who_mothers({}, locale),
          predicate: m.figures_said_trajectory({ category: leading.key }, locale),
        },
        locale,
      );
    },
    file: 'trajectory',
  });
}
