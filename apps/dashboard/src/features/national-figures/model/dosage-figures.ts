import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { type NamedShare, sharesFigure } from './shares-figure.js';
import type { View } from './view.js';

const named = (view: View, measures: readonly string[]): readonly NamedShare[] =>
  measures.flatMap((measure) => {
    const row = view.index.find(measure);
    const label = m.figures_key({ figure: measure }, { locale: view.language });
    return row === null ? [] : [{ key: measure, label, row }];
  });

/** The dose while a mother takes part, and what the programme gave of what it meant to give, who left included. */
export function doseFigure(view: View): FigureContent {
  const locale = { locale: view.language };
  const topic = m.figures_topic({ topic: 'dose' }, locale);
  const done = view.index.find('visits.done')?.count ?? 0;
  return sharesFigure(view, {
    topic,
    shares: named(view, ['dosage.ratio', 'dosage.of-cohort']),
    base: null,
    few: m.figures_count_visits({ count: done }, locale),
    title: (told, percentOf) => {
      const [share] = told;
      if (share === undefined) return topic;
      const percent = percentOf(share);
      return share.key === 'dosage.ratio'
        ? m.figures_title_dose({ percent }, locale)
        : m.figures_title_dose_of_cohort({ percent }, locale);
    },
    sentences: [m.figures_note_dose({}, locale)],
    file: 'dose',
  });
}

/** How many mothers were visited as often as was meant, and how many visits went out of doors. */
export function visitSharesFigure(view: View): FigureContent {
  const locale = { locale: view.language };
  const topic = m.figures_topic({ topic: 'visit-shares' }, locale);
  return sharesFigure(view, {
    topic,
    shares: named(view, ['dosage.at-least-80', 'outings.share']),
    base: null,
    title: (told, percentOf) => {
      const share = told.find(({ key }) => key === 'dosage.at-least-80');
      return share === undefined ? topic : m.figures_title_at_least_80({ percent: percentOf(share) }, locale);
    },
    file: 'visit-shares',
  });
}
