import type { Curve } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { attritionFigure } from './attrition-figure.js';
import { breakdownFigure, type FigureContent } from './breakdown-figure.js';
import {
  type BreakdownSpec,
  childAgeAtStart,
  cohortBreakdown,
  completedVisits,
  endReasonBreakdown,
  finalCohortBreakdown,
  reachBreakdowns,
  referredTo,
  visitingMotherBreakdowns,
} from './breakdowns.js';
import type { ChapterId } from './chapters.js';
import { ledgerFigure, reachedFigure } from './count-bars-figure.js';
import { doseFigure, visitSharesFigure } from './dosage-figures.js';
import { funnelFigure } from './funnel-figure.js';
import { groupCompletionFigure } from './group-completion-figure.js';
import { groupRetentionFigure } from './group-retention-figure.js';
import { incidenceFigure } from './incidence-figure.js';
import { locationFactsFigure } from './location-facts-figure.js';
import { type LocationMeasure, locationsFigure } from './locations-figure.js';
import {
  answeredFigure,
  directionFigure,
  marksFigure,
  networkFigure,
  questionAnswered,
  respondersFigure,
} from './outcome-figures.js';
import { retentionFigure } from './retention-figure.js';
import { type Grouping, groupings } from './strata.js';
import { trajectoryFigure } from './trajectory-figure.js';
import { uptakeBySource, uptakeOutcome } from './uptake-figures.js';
import type { View } from './view.js';
import { waitingFigure } from './waiting-figure.js';
import { type YearsView, yearsFigures } from './years.js';

/** What a figure is made from. */
export interface FigureSources {
  readonly view: View;
  /** The curves of the same report; none where the figure does not need them. */
  readonly curves: readonly Curve[];
}

/** A measure as it stands in the files, with what it is divided by. */
export interface MeasureKey {
  readonly measure: string;
  readonly breakdown: string | null;
}

/**
 * One figure of the programme: a picture with its table, caption and title. This list is the only place that says which figures
 * there are; pages, reports and whoever builds a table out of them read it.
 */
export interface FigureSpec {
  /** What it is kept by, for instance in a report that somebody put together: in no language, and never changed. */
  readonly id: string;
  /** Its part of the address, in Dutch as the rest of it: `/landelijke-cijfers/bereik/herkomst`. */
  readonly slug: string;
  readonly chapter: ChapterId;
  /** What it is about, in a few words; the title of what it says is made with it. */
  readonly name: (language: Language) => string;
  /** The measures that it stands on: what its definition tells of. */
  readonly measures: readonly MeasureKey[];
  /** `curves`: it is drawn from the curves of the report as well, which are asked for apart. */
  readonly needs: 'report' | 'curves';
  /** `locations`: it sets locations beside each other, so there must be several. `country`: it is of the country alone. */
  readonly of: 'any' | 'locations' | 'country';
  /** True where locations are judged beside each other: for the institute's analysts alone. */
  readonly isForAnalysts: boolean;
  /** True where several years together would say something else than its words. */
  readonly isOfOneYear: boolean;
  /** Its title, drawing, table and caption. Pure. */
  readonly make: (sources: FigureSources) => FigureContent;
}

type Given = Pick<FigureSpec, 'id' | 'slug' | 'chapter' | 'make'> & {
  readonly topic?: string;
  readonly name?: FigureSpec['name'];
  readonly measures: readonly (readonly [measure: string, breakdown?: string])[];
  readonly needs?: FigureSpec['needs'];
  readonly of?: FigureSpec['of'];
  readonly isForAnalysts?: boolean;
  readonly isOfOneYear?: boolean;
};

const figure = (given: Given): FigureSpec => {
  const {
    topic,
    name,
    measures,
    needs = 'report',
    of = 'any',
    isOfOneYear = false,
    isForAnalysts = false,
    ...rest
  } = given;
  return {
    ...rest,
    needs,
    of,
    isForAnalysts,
    isOfOneYear,
    name: name ?? ((language) => m.figures_topic({ topic: topic ?? rest.id }, { locale: language })),
    measures: measures.map(([measure, breakdown = null]) => ({ measure, breakdown })),
  };
};

/** The figure of a breakdown, known by what it is divided by. */
const ofBreakdown = (
  chapter: ChapterId,
  slug: string,
  spec: BreakdownSpec,
  id: string = spec.breakdown,
): FigureSpec =>
  figure({
    id,
    slug,
    chapter,
    topic: spec.topic ?? spec.breakdown,
    measures: [[spec.measure, spec.breakdown]],
    make: ({ view }) => breakdownFigure(view, spec),
  });

/** The breakdown of this list that is called so. */
function named(specs: readonly BreakdownSpec[], breakdown: string): BreakdownSpec {
  const spec = specs.find((one) => one.breakdown === breakdown);
  if (spec === undefined) throw new Error(`There is no breakdown ${breakdown}.`);
  return spec;
}

const ofMothers = (chapter: ChapterId, slug: string, breakdown: string) =>
  ofBreakdown(chapter, slug, named(reachBreakdowns, breakdown));

const ofVisitingMothers = (chapter: ChapterId, slug: string, breakdown: string) =>
  ofBreakdown(chapter, slug, named(visitingMotherBreakdowns, breakdown), `visiting-mothers-${breakdown}`);

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

const byLocation = (slug: string, measure: LocationMeasure, key: string): FigureSpec =>
  figure({
    id: `locations-${measure}`,
    slug,
    chapter: 'locaties',
    name: (language) =>
      m.figures_by_location(
        { what: m.figures_measure({ measure }, { locale: language }) },
        { locale: language },
      ),
    measures: [[key]],
    of: 'locations',
    make: ({ view }) => locationsFigure(view, measure),
  });

/** The years of the country, beside the computed figures where they are of the country. */
const yearsView = ({ published, isNational, report, index, language }: View): YearsView => ({
  published,
  computed: isNational ? { year: report.year, index } : null,
  language,
});

const ofYears = (
  id: string,
  slug: string,
  place: 0 | 1 | 2,
  measures: Given['measures'],
  name: FigureSpec['name'],
): FigureSpec =>
  figure({
    id,
    slug,
    chapter: 'jaren',
    name,
    measures,
    of: 'country',
    make: ({ view }) => {
      const made = yearsFigures(yearsView(view))[place];
      if (made === undefined) throw new Error(`There is no figure of the years at ${place}.`);
      return made;
    },
  });

/** Every figure, in the order in which it is read. */
export const figureList: readonly FigureSpec[] = [
  figure({
    id: 'reached',
    slug: 'deelnames',
    chapter: 'bereik',
    measures: [['participations'], ['participations.new'], ['participations.continuing'], ['mothers']],
    isOfOneYear: true,
    make: ({ view }) => reachedFigure(view),
  }),
  ofMothers('bereik', 'herkomst', 'origin'),
  ofMothers('bereik', 'leeftijd', 'age'),
  ofMothers('bereik', 'opleiding', 'education'),
  ofMothers('bereik', 'gezin', 'household'),
  ofMothers('bereik', 'inkomen', 'income'),

  ofMothers('begin', 'aangemeld-door', 'referral-source'),
  ofBreakdown('begin', 'leeftijd-kind', childAgeAtStart),
  ofMothers('begin', 'omstandigheden-moeder', 'mother-circumstances'),
  ofMothers('begin', 'omstandigheden-kind', 'child-circumstances'),
  figure({
    id: 'trajectory',
    slug: 'traject',
    chapter: 'begin',
    measures: ['first-child', 'same-origin', 'same-language', 'group-participant'].map(
      (breakdown) => ['participations', breakdown] as const,
    ),
    make: ({ view }) => trajectoryFigure(view),
  }),
  ofBreakdown('begin', 'doorverwezen', referredTo),

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

  figure({
    id: 'outcome-answered',
    slug: 'wie-antwoordde',
    chapter: 'opbrengst',
    measures: [['outcome.answered'], ['outcome.declined']],
    make: ({ view }) => answeredFigure(view),
  }),
  figure({
    id: 'outcome-marks',
    slug: 'eigen-cijfers',
    chapter: 'opbrengst',
    measures: ['confidence', 'finding-help', 'support'].map((mark) => ['outcome.marks', mark] as const),
    make: ({ view }) => marksFigure(view),
  }),
  figure({
    id: 'outcome-network',
    slug: 'netwerk',
    chapter: 'opbrengst',
    measures: [['outcome.network', 'network']],
    make: ({ view }) => networkFigure(view),
  }),
  figure({
    id: 'outcome-direction',
    slug: 'hoger-of-lager',
    chapter: 'opbrengst',
    measures: ['confidence', 'finding-help', 'support', 'network'].map(
      (dimension) => ['outcome.direction', dimension] as const,
    ),
    make: ({ view }) => directionFigure(view),
  }),
  ofBreakdown('opbrengst', 'haar-vraag', questionAnswered, 'outcome-question'),
  figure({
    id: 'outcome-responders',
    slug: 'wel-en-niet-geantwoord',
    chapter: 'opbrengst',
    measures: [
      ['outcome.responders', 'both'],
      ['outcome.responders', 'start-only'],
    ],
    make: ({ view }) => respondersFigure(view),
  }),

  figure({
    id: 'visiting-mothers-ledger',
    slug: 'instroom-uitstroom',
    chapter: 'bezoekmoeders',
    topic: 'ledger',
    measures: [
      ['visiting-mothers'],
      ['visiting-mothers.new'],
      ['visiting-mothers.stopped'],
      ['visiting-mothers.ledger', 'flow'],
    ],
    isOfOneYear: true,
    make: ({ view }) => ledgerFigure(view),
  }),
  ofVisitingMothers('bezoekmoeders', 'stopredenen', 'reason'),
  ofVisitingMothers('wie-bezoekt', 'herkomst', 'origin'),
  ofVisitingMothers('wie-bezoekt', 'leeftijd', 'age'),
  ofVisitingMothers('wie-bezoekt', 'opleiding', 'education'),
  ofVisitingMothers('wie-bezoekt', 'werkervaring', 'work-experience'),
  ofVisitingMothers('wie-bezoekt', 'voorbereiding', 'preparation'),

  byLocation('programmamoeders', 'participations', 'participations'),
  byLocation('voltooid', 'completed', 'completion.of-ended'),
  byLocation('bezoekmoeders', 'visiting-mothers', 'visiting-mothers'),
  figure({
    id: 'locations-funnel',
    slug: 'trechter',
    chapter: 'locaties',
    topic: 'funnel',
    measures: [['completion.of-ended']],
    of: 'locations',
    isForAnalysts: true,
    make: ({ view }) => funnelFigure(view),
  }),
  figure({
    id: 'location-facts',
    slug: 'werkwijze',
    chapter: 'locaties',
    measures: ['providers', 'variant', 'funding', 'reimbursement', 'target-group'].map(
      (fact) => ['locations', fact] as const,
    ),
    of: 'locations',
    make: ({ view }) => locationFactsFigure(view),
  }),

  ofYears('years-people', 'moeders', 0, [['participations'], ['visiting-mothers']], (language) =>
    m.figures_years_people({}, { locale: language }),
  ),
  ofYears(
    'years-origin',
    'herkomst',
    1,
    [
      ['participations', 'origin'],
      ['visiting-mothers', 'origin'],
    ],
    (language) => m.figures_years_origin({}, { locale: language }),
  ),
  ofYears('years-locations', 'locaties', 2, [['locations.expected']], (language) =>
    m.figures_series_locations({}, { locale: language }),
  ),
];

/**
 * The figures of a chapter, in order.
 * @example
 * figuresOfChapter('voltooien').map(({ id }) => id); // ['end-reasons', 'cohort', 'final-cohort']
 */
export const figuresOfChapter = (chapter: ChapterId): readonly FigureSpec[] =>
  figureList.filter((one) => one.chapter === chapter);

/** A figure by its address; null when there is none there. */
export const figureAt = (chapter: ChapterId, slug: string): FigureSpec | null =>
  figureList.find((one) => one.chapter === chapter && one.slug === slug) ?? null;

/**
 * Whether a figure can be made of this report: of several locations, or of the country, where it is of those alone; and of
 * several years together where something of it can be added up over years.
 * @param isAnalyst whether it is an analyst who reads
 */
export function isOf(
  { of, isForAnalysts, isOfOneYear, measures }: FigureSpec,
  { report, isNational, index }: View,
  isAnalyst: boolean,
): boolean {
  if (isForAnalysts && !isAnalyst) return false;
  if (report.period !== undefined) {
    const isAdded = measures.some(({ measure, breakdown }) =>
      breakdown === null ? index.find(measure) !== null : index.breakdown(measure, breakdown).length > 0,
    );
    return !isOfOneYear && of === 'any' && isAdded;
  }
  return of === 'any' || (of === 'locations' ? report.byLocation.length > 1 : isNational);
}
