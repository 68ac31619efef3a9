import { uptakeSources } from '@mim/domain/delivery';
import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import type { BreakdownSpec } from './breakdowns.js';
import { categoryLabel } from './category-label.js';
import { type NamedShare, sharesFigure } from './shares-figure.js';
import type { View } from './view.js';

/** What had become on 31 December of those who were referred in the year. */
export const uptakeOutcome: BreakdownSpec = {
  measure: 'uptake.outcome',
  breakdown: 'status',
  order: 'scale',
  topic: 'uptake',
  base: m.figures_count_referred,
  said: (language) => ({
    who: m.figures_who_mothers({}, { locale: language }),
    predicate: (category) => category,
    isSeveral: false,
  }),
  title: ({ index, language }) => {
    const row = index.find('uptake.started');
    if (row?.base == null || row.count === null) return null;
    const [started, base] = [row.count, row.base].map((count) => formatNumber(count, language));
    return m.figures_title_uptake({ started: started ?? '', base: base ?? '' }, { locale: language });
  },
};

/** Of those who were referred, who had an intake and who began: in all, and by who referred them. */
export function uptakeBySource(view: View): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'uptake-by-source' }, locale);
  const whole = index.find('uptake.started');
  const all: readonly NamedShare[] =
    whole === null ? [] : [{ key: 'all', label: m.figures_all_referred({}, locale), row: whole }];
  return sharesFigure(view, {
    topic,
    shares: [
      ...all,
      ...uptakeSources.values.flatMap((source) => {
        const row = index.find('uptake.started', 'referral-source', source);
        const label = categoryLabel('uptake.started', 'referral-source', source, language);
        return row === null ? [] : [{ key: source, label, row }];
      }),
    ],
    base: m.figures_count_referred({ count: whole?.base ?? 0 }, locale),
    title: (told, percentOf) => {
      const first = told.find(({ key }) => key === 'all');
      return first === undefined ? topic : m.figures_title_started({ percent: percentOf(first) }, locale);
    },
    file: 'uptake-by-source',
  });
}
