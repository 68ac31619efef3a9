import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { attritionFigure } from './attrition-figure.js';
import { breakdownFigure } from './breakdown-figure.js';
import { cohortBreakdown, completedVisits, endReasonBreakdown, finalCohortBreakdown } from './breakdowns.js';
import { doseFigure, visitSharesFigure } from './dosage-figures.js';
import { type FigureSpec, figure, ofBreakdown } from './figure-spec.js';
import { groupCompletionFigure } from './group-completion-figure.js';
import { groupRetentionFigure } from './group-retention-figure.js';
import { incidenceFigure } from './incidence-figure.js';
import { retentionFigure } from './retention-figure.js';
import { type Grouping, groupings } from './strata.js';
import { uptakeBySource, uptakeOutcome } from './uptake-figures.js';
import { waitingFigure } from './waiting-figure.js';

/** The words of the address for the groups by which it is asked for whom the programme works. */
const groupingSlugs: Readonly<Record<Grouping, string>> = {
  origin: 'herkomst',
  'same-language': 'moedertaal',
  education: 'opleiding',
  'mother-circumstances': 'omstandigheden-moeder',
  'child-circumstances': 'omstandigheden-kind',
  'child-age-at-start': 'leeftijd-kind',
};

const groupName =
  (name: (words: { readonly by: string }, locale: { readonly locale: Language }) => string, by: Grouping) =>
  (language: Language) =>
    name({ by: m.figures_group({ group: by }, { locale: language }) }, { locale: language });

/** How a trajectory goes: waiting, visits, the end, staying, and for whom. */
export const figuresOfTrajectories: readonly FigureSpec[] = [
  figure({
    id: 'waiting',
    slug: 'wachttijd',
    chapter: 'wachten',
    measures: [
      'referral-to-intake',
      'intake-to-match',
      'match-to-first-visit',
      'referral-to-first-visit',
    ].map((stage) => ['waiting', stage] as const),
    make: ({ view }) => waitingFigure(view),
  }),
  figure({
    id: 'uptake',
    slug: 'aanmeldingen',
    chapter: 'wachten',
    measures: [['uptake.referred'], ['uptake.intake'], ['uptake.started'], ['uptake.outcome', 'status']],
    make: ({ view }) => breakdownFigure(view, uptakeOutcome),
  }),
  figure({
    id: 'uptake-by-source',
    slug: 'begonnen-naar-aanmelder',
    chapter: 'wachten',
    measures: [['uptake.started', 'referral-source']],
    make: ({ view }) => uptakeBySource(view),
  }),

  figure({
    id: 'dose',
    slug: 'dosis',
    chapter: 'bezoeken',
    measures: [['dosage.ratio'], ['dosage.of-cohort'], ['visits.done'], ['visits.expected']],
    make: ({ view }) => doseFigure(view),
  }),
  figure({
    id: 'visit-shares',
    slug: 'vaak-genoeg',
    chapter: 'bezoeken',
    measures: [['dosage.at-least-80'], ['outings.share']],
    make: ({ view }) => visitSharesFigure(view),
  }),
  ofBreakdown('bezoeken', 'bezoeken-per-traject', completedVisits, 'visits-of-completed'),

  ofBreakdown('voltooien', 'redenen', endReasonBreakdown, 'end-reasons'),
  ofBreakdown('voltooien', 'jaargroep', cohortBreakdown, 'cohort'),
  ofBreakdown('voltooien', 'vorige-jaargroep', finalCohortBreakdown, 'final-cohort'),

  figure({
    id: 'attrition',
    slug: 'uitval',
    chapter: 'meedoen',
    measures: [['attrition', 'days']],
    needs: 'curves',
    make: ({ view, curves }) => attritionFigure(view, curves),
  }),
  figure({
    id: 'retention',
    slug: 'blijven',
    chapter: 'meedoen',
    measures: [['retention', 'days']],
    needs: 'curves',
    make: ({ view, curves }) => retentionFigure(view, curves),
  }),
  figure({
    id: 'incidence',
    slug: 'waarom',
    chapter: 'meedoen',
    measures: ['completed', 'satisfied', 'circumstances', 'relation', 'severity', 'other'].map(
      (cause) => [`incidence.${cause}`, 'days'] as const,
    ),
    needs: 'curves',
    make: ({ view, curves }) => incidenceFigure(view, curves),
  }),

  ...groupings.map((by) =>
    figure({
      id: `retention-${by}`,
      slug: groupingSlugs[by],
      chapter: 'voor-wie',
      name: groupName(m.figures_title_retention_by, by),
      measures: [['retention', 'days']],
      needs: 'curves',
      make: ({ view, curves }) => groupRetentionFigure(view, by, curves),
    }),
  ),

  ...groupings.map((by) =>
    figure({
      id: `completion-${by}`,
      slug: groupingSlugs[by],
      chapter: 'voltooid-voor-wie',
      name: groupName(m.figures_completed_by, by),
      measures: [['completion.of-ended', by]],
      make: ({ view }) => groupCompletionFigure(view, by),
    }),
  ),
];
