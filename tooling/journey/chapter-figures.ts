import { shareInterval } from '@mim/domain/kernel';
import type { Figures } from './command-line-figures.js';

/** A line of a table in numbers; null where none is given. */
export type Line = readonly (number | null)[];

type Key = readonly [measure: string, breakdown?: string, category?: string];

/** What the tables of a chapter have to say, made of what the command line says. */
type Expected = (figures: Figures) => readonly Line[];

const orNull = (value: number | null | undefined) => value ?? null;
const percent = (estimate: number | null | undefined) =>
  estimate == null ? null : Math.round(estimate * 1000) / 10;

/** Sums of other categories, which are said in words beside the bars. */
const groups = ['non-dutch'];

const rowsOf = ({ rows }: Figures, [measure, breakdown, category]: Key) =>
  rows.filter(
    (row) =>
      row.measure === measure &&
      (row.breakdown ?? null) === (breakdown ?? null) &&
      (category === undefined ? !groups.includes(row.category ?? '') : row.category === category),
  );

/** Count, share, its bounds, base and not known, of each category of each of some figures. */
const shares =
  (...keys: readonly Key[]): Expected =>
  (figures) =>
    keys
      .flatMap((key) => rowsOf(figures, key))
      .map(({ count, value, lower, upper, base, unknown }) =>
        [count, value, lower, upper, base, unknown].map(orNull),
      );

const counts =
  (...keys: readonly Key[]): Expected =>
  (figures) =>
    keys.flatMap((key) => rowsOf(figures, key)).map(({ count }) => [orNull(count)]);

/** Number at risk, estimate and its bounds at each of the reported days. */
const estimates =
  (measure: string, breakdown = 'days'): Expected =>
  (figures) =>
    rowsOf(figures, [measure, breakdown]).map(({ count, value, lower, upper }) => [
      orNull(count),
      ...[value, lower, upper].map(percent),
    ]);

const months = (day: string | null | undefined) => Math.round(Number(day) / (365.25 / 12));

/** The same of each part of the mothers, after the months; a day of which nothing is said has no number on the screen. */
const estimatesBy =
  (by: string): Expected =>
  (figures) =>
    [...new Set(figures.rows.map(({ breakdown }) => breakdown))]
      .filter((breakdown) => breakdown?.startsWith(`days:${by}=`))
      .flatMap((breakdown) => {
        const days = rowsOf(figures, ['retention', breakdown ?? '']).map(({ category }) => months(category));
        return estimates(
          'retention',
          breakdown ?? '',
        )(figures).map((line, at) => [days[at] ?? null, ...line]);
      });

/** A line for each of some figures, of their values. */
const values =
  (...lines: readonly (readonly Key[])[]): Expected =>
  ({ find }) =>
    lines.map((keys) => keys.map((key) => orNull(find(...key)?.value)));

/** A share as it stands above a chapter: a whole percentage, and with one decimal where it is under 10% of a hundred or more. */
const read =
  (...key: Key): Expected =>
  ({ find }) => {
    const { count, base } = find(...key) ?? {};
    if (count == null || !base) return [[null]];
    const scale = 10 * count < base && base >= 100 ? 10 : 1;
    return [[Math.round((100 * scale * count) / base) / scale]];
  };

/** One after another. */
const all =
  (...parts: readonly Expected[]): Expected =>
  (figures) =>
    parts.flatMap((part) => part(figures));

const waits = ['referral-to-intake', 'intake-to-match', 'match-to-first-visit', 'referral-to-first-visit'];
const causes = ['completed', 'satisfied', 'circumstances', 'relation', 'severity', 'other'];
const characteristics = [
  'origin',
  'same-language',
  'education',
  'mother-circumstances',
  'child-circumstances',
  'child-age-at-start',
];
const ofMothers = (breakdown: string) => shares(['participations', breakdown]);
const ofVisitingMothers = (breakdown: string) => shares(['visiting-mothers', breakdown]);

/** Answers, mean at the start and at the end, their difference with its bounds, and in standard deviations. */
const changes =
  (measure: string, ...dimensions: readonly string[]): Expected =>
  ({ find }) =>
    dimensions.map((dimension) => {
      const [start, end, change, effect] = ['start', 'end', 'change', 'effect'].map((part) =>
        find(measure, dimension, part),
      );
      return [
        change?.count,
        start?.value,
        end?.value,
        change?.value,
        change?.lower,
        change?.upper,
        effect?.value,
      ].map(orNull);
    });

/** Of each location: mothers, who ended, how many of them completed, visiting mothers. */
const byLocation: Expected = ({ everyLocation }) =>
  everyLocation.map(({ find }) => [
    orNull(find('participations')?.count),
    orNull(find('ended')?.count),
    orNull(find('completion.of-ended')?.value),
    orNull(find('visiting-mothers')?.count),
  ]);

/**
 * The tables of each chapter in their order. Not among them are those that the command line has no figures of: cross-tables, the
 * funnel of what chance explains, and the years that were published.
 */
export const tablesOfChapters: Readonly<Record<string, readonly Expected[]>> = {
  bereik: [
    counts(['participations.continuing'], ['participations.new'], ['participations'], ['mothers']),
    ...['origin', 'age', 'education', 'household', 'income'].map(ofMothers),
  ],
  begin: [
    ...['referral-source', 'child-age-at-start', 'mother-circumstances', 'child-circumstances'].map(
      ofMothers,
    ),
    shares(
      ...['first-child', 'same-origin', 'same-language', 'group-participant'].map(
        (breakdown) => ['participations', breakdown, 'true'] as const,
      ),
    ),
    ofMothers('referred-to'),
  ],
  wachten: [
    ({ find }) =>
      waits.map((wait) => {
        const [median, p90] = ['median', 'p90'].map((part) => find('waiting', wait, part));
        return [median?.value, p90?.value, median?.count].map(orNull);
      }),
    shares(['uptake.outcome', 'status']),
    shares(['uptake.started'], ['uptake.started', 'referral-source']),
  ],
  bezoeken: [
    ({ find }) =>
      ['dosage.ratio', 'dosage.of-cohort'].map((measure) => {
        const { count, base } = find(measure) ?? {};
        // The bounds are the page's own: of a rate the figures give none.
        const bounds = shareInterval(count ?? 0, base ?? 0);
        const [share, lower, upper] = [(count ?? 0) / (base ?? 1), bounds?.lower, bounds?.upper].map(percent);
        return [count, share, lower, upper, base, null].map(orNull);
      }),
    shares(['dosage.at-least-80'], ['outings.share']),
    shares(['visits.of-completed', 'visits']),
  ],
  voltooien: [
    shares(['ended.by-reason', 'reason']),
    shares(['completion.of-cohort', 'status']),
    shares(['completion.of-cohort-final', 'status']),
  ],
  meedoen: [
    estimates('attrition'),
    estimates('retention'),
    (figures) =>
      causes.map((cause) =>
        rowsOf(figures, [`incidence.${cause}`, 'days']).map(({ value }) => percent(value)),
      ),
  ],
  'voor-wie': characteristics.map(estimatesBy),
  'voltooid-voor-wie': characteristics.map(
    (by) => (figures) => shares(['completion.of-ended', by])(figures).map((line) => line.slice(0, 5)),
  ),
  opbrengst: [
    shares(['outcome.answered'], ['outcome.declined']),
    changes('outcome.marks', 'confidence', 'finding-help', 'support'),
    changes('outcome.network', 'network'),
    shares(
      ...['confidence', 'finding-help', 'support', 'network'].map(
        (dimension) => ['outcome.direction', dimension] as const,
      ),
    ),
    shares(['outcome.question', 'answered']),
    ({ find }) =>
      ['both', 'start-only'].map((part) => {
        const [all, ...rest] = ['count', 'completed', 'start-mark', 'visits'].map((category) =>
          find('outcome.responders', part, category),
        );
        return [orNull(all?.count), ...rest.map((row) => orNull(row?.value))];
      }),
  ],
  bezoekmoeders: [
    counts(['visiting-mothers.ledger', 'flow']),
    shares(['visiting-mothers.stopped.by-reason', 'reason']),
  ],
  'wie-bezoekt': ['origin', 'age', 'education', 'work-experience', 'preparation'].map(ofVisitingMothers),
  locaties: [byLocation, byLocation, byLocation],
};

/** The numbers that stand above a chapter, in their order. */
export const keysOfChapters: Readonly<Record<string, Expected>> = {
  bezoeken: all(
    values([['dosage.ratio']], [['visit.minutes.mean']]),
    read('dosage.at-least-80'),
    read('outings.share'),
  ),
  bezoekmoeders: all(
    read('visiting-mothers', 'origin', 'non-dutch'),
    read('visiting-mothers', 'former-programme-mother', 'true'),
    values(
      [['turnover']],
      [['leavers-per-100-years']],
      [['supervision.coverage']],
      [['mothers-per-visiting-mother']],
    ),
  ),
  locaties: values([['visiting-mothers-per-coordinator']], [['visiting-mothers-per-fte']]),
};
