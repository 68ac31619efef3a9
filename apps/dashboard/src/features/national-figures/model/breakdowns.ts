import { figureNotes } from '@mim/domain/annual-registration';
import type { Language } from '@mim/domain/kernel';
import { readPercent } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';
import { categoryLabel } from './category-label.js';
import type { SentenceParts } from './sentence.js';
import type { View } from './view.js';

type Locale = { readonly locale: Language };

/** A characteristic that is shown as bars. */
export interface BreakdownSpec {
  readonly measure: string;
  readonly breakdown: string;
  /** By size, or in the order of the scale where the categories are one. */
  readonly order: 'size' | 'scale';
  /** The heading's word when the breakdown's own says too little. */
  readonly topic?: string;
  readonly base: (count: { readonly count: number }, locale: Locale) => string;
  readonly said: (language: Language) => Omit<SentenceParts, 'label'>;
  /** A title of its own; null: what is said of the largest category. */
  readonly title?: (view: View) => string | null;
  readonly sentences?: (language: Language) => readonly string[];
}

type Predicate = (
  said: { readonly category: string; readonly number: 'one' | 'many' },
  locale: Locale,
) => string;

const said =
  (who: (none: Record<string, never>, locale: Locale) => string, predicate: Predicate, isSeveral = false) =>
  (language: Language): Omit<SentenceParts, 'label'> => ({
    who: who({}, { locale: language }),
    predicate: (category, number) => predicate({ category, number }, { locale: language }),
    isSeveral,
  });

/** "65% … heeft een andere herkomst": of all who are not Dutch together. */
const originTitle =
  (measure: string, who: (none: Record<string, never>, locale: Locale) => string) =>
  ({ index, language }: View): string | null => {
    const row = index.find(measure, 'origin', 'non-dutch');
    if (row === null || !row.base) return null;
    const locale = { locale: language };
    return m.figures_sentence_share(
      {
        percent: readPercent(row.count ?? 0, row.base, language),
        who: who({}, locale),
        predicate: m.figures_said_origin({}, locale),
      },
      locale,
    );
  };

const mothers = { measure: 'participations', base: m.figures_count_mothers } as const;
const visitingMothers = { measure: 'visiting-mothers', base: m.figures_count_visiting_mothers } as const;
const ofMothers = m.figures_who_mothers;
const ofVisitingMothers = m.figures_who_visiting_mothers;
const neverSaid: Predicate = ({ category }) => category;

/** Who is reached, in the order in which it is read. */
export const reachBreakdowns: readonly BreakdownSpec[] = [
  {
    ...mothers,
    breakdown: 'origin',
    order: 'size',
    said: said(ofMothers, neverSaid),
    title: originTitle('participations', ofMothers),
  },
  { ...mothers, breakdown: 'age', order: 'scale', said: said(ofMothers, m.figures_said_age) },
  { ...mothers, breakdown: 'education', order: 'size', said: said(ofMothers, m.figures_said_education) },
  { ...mothers, breakdown: 'household', order: 'size', said: said(ofMothers, m.figures_said_household) },
  { ...mothers, breakdown: 'income', order: 'size', said: said(ofMothers, m.figures_said_income) },
  {
    ...mothers,
    breakdown: 'referral-source',
    order: 'size',
    said: said(ofMothers, m.figures_said_referral_source),
  },
  {
    ...mothers,
    breakdown: 'mother-circumstances',
    order: 'size',
    said: said(ofMothers, m.figures_said_mother_circumstances, true),
    sentences: (language) => [m.figures_note_several({}, { locale: language })],
  },
  {
    ...mothers,
    breakdown: 'child-circumstances',
    order: 'size',
    said: said(ofMothers, m.figures_said_child_circumstances, true),
  },
];

/** Where mothers were sent on. */
export const referredTo: BreakdownSpec = {
  ...mothers,
  breakdown: 'referred-to',
  order: 'size',
  said: (language) => ({
    who: m.figures_who_mothers({}, { locale: language }),
    predicate: (category) =>
      m.figures_said_referred_to(
        { label: categoryLabel('participations', 'referred-to', category, language) },
        { locale: language },
      ),
    isSeveral: true,
  }),
};

/** How early the programme comes. */
export const childAgeAtStart: BreakdownSpec = {
  ...mothers,
  breakdown: 'child-age-at-start',
  order: 'scale',
  said: said(ofMothers, m.figures_said_child_age),
};

/** Why trajectories ended. */
export const endReasonBreakdown: BreakdownSpec = {
  measure: 'ended.by-reason',
  breakdown: 'reason',
  order: 'size',
  base: m.figures_count_ended,
  said: said(ofMothers, neverSaid),
  title: ({ index, language }) => {
    const row = index.find('completion.of-ended');
    if (!row?.base) return null;
    const percent = readPercent(row.count ?? 0, row.base, language);
    return m.figures_title_reasons({ percent }, { locale: language });
  },
  sentences: (language) => [figureNotes['of-those-who-left'][language]],
};

/** What became of the trajectories whose child turned 18 months in the year. */
export const cohortBreakdown: BreakdownSpec = {
  measure: 'completion.of-cohort',
  breakdown: 'status',
  order: 'scale',
  base: m.figures_count_cohort,
  said: said(ofMothers, neverSaid),
  title: ({ index, language }) => {
    const row = index.find('completion.of-cohort', 'status', 'completed');
    if (!row?.base) return null;
    const percent = readPercent(row.count ?? 0, row.base, language);
    return m.figures_title_cohort({ percent }, { locale: language });
  },
};

/** The year group before, as it is known a year later: nobody counts as still taking part for ever. */
export const finalCohortBreakdown: BreakdownSpec = {
  measure: 'completion.of-cohort-final',
  breakdown: 'status',
  order: 'scale',
  topic: 'final-cohort',
  base: m.figures_count_cohort,
  said: said(ofMothers, neverSaid),
  title: ({ index, report, language }) => {
    const row = index.find('completion.of-cohort-final', 'status', 'completed');
    if (!row?.base) return null;
    const percent = readPercent(row.count ?? 0, row.base, language);
    return m.figures_title_final_cohort({ percent, year: report.year - 1 }, { locale: language });
  },
};

/** How many visits a completed trajectory had. */
export const completedVisits: BreakdownSpec = {
  measure: 'visits.of-completed',
  breakdown: 'visits',
  order: 'scale',
  base: m.figures_count_completed,
  said: said(ofMothers, neverSaid),
  title: ({ index, language }) => {
    const row = index.find('visits.of-completed', 'visits', '16-20');
    if (!row?.base) return null;
    const percent = readPercent(row.count ?? 0, row.base, language);
    return m.figures_title_visits({ percent }, { locale: language });
  },
};

/** Who the visiting mothers are. */
export const visitingMotherBreakdowns: readonly BreakdownSpec[] = [
  {
    ...visitingMothers,
    breakdown: 'origin',
    order: 'size',
    said: said(ofVisitingMothers, neverSaid),
    title: originTitle('visiting-mothers', ofVisitingMothers),
  },
  { ...visitingMothers, breakdown: 'age', order: 'scale', said: said(ofVisitingMothers, m.figures_said_age) },
  {
    ...visitingMothers,
    breakdown: 'education',
    order: 'size',
    said: said(ofVisitingMothers, m.figures_said_education),
  },
  {
    measure: 'visiting-mothers.stopped.by-reason',
    breakdown: 'reason',
    order: 'size',
    base: m.figures_count_stopped,
    said: said(m.figures_who_stopped, m.figures_said_stop_reason),
  },
  {
    ...visitingMothers,
    breakdown: 'work-experience',
    order: 'size',
    said: said(ofVisitingMothers, m.figures_said_work_experience, true),
    sentences: (language) => [m.figures_note_several_visiting({}, { locale: language })],
  },
  {
    ...visitingMothers,
    breakdown: 'preparation',
    order: 'size',
    said: said(ofVisitingMothers, m.figures_said_preparation),
  },
];
