import { type CodebookEntry, codebook } from '@mim/domain/delivery';
import type { FigureSpec } from './figure-spec.js';

type Measure = FigureSpec['measures'][number];
type Table = CodebookEntry['table'];

/** Columns that a measure counts by, whatever it is divided by; the first that its name begins with counts. */
const ofMeasures: readonly (readonly [begins: string, table: Table, columns: readonly string[]])[] = [
  ['participations.by-location', 'participations', ['participation_id']],
  ['participations', 'participations', ['started_on', 'ended_on']],
  ['mothers-per', 'participations', ['participation_id']],
  ['mothers', 'participations', ['transferred_from', 'transferred_on', 'begun_again']],
  ['uptake.referred', 'uptake', ['referred']],
  ['uptake.intake', 'uptake', ['referred', 'intakes']],
  ['uptake.started', 'uptake', ['referred', 'started']],
  [
    'uptake.outcome',
    'uptake',
    ['referred', 'started', 'in_process', 'declined', 'unreachable', 'not_eligible', 'referred_elsewhere'],
  ],
  ['dosage.of-cohort', 'participations', ['visits_done_total', 'started_on', 'child_born']],
  ['dosage', 'participations', ['visits_done', 'visits_expected']],
  ['visits.of-completed', 'participations', ['visits_done_total', 'end_reason']],
  ['visits.done', 'participations', ['visits_done']],
  ['visits.expected', 'participations', ['visits_expected']],
  ['visit.minutes', 'participations', ['visit_minutes', 'visits_done']],
  ['outings', 'participations', ['outings_done', 'visits_done']],
  ['ended', 'participations', ['ended_on', 'end_reason']],
  ['completion.of-cohort', 'participations', ['child_born', 'ended_on', 'end_reason']],
  ['completion', 'participations', ['ended_on', 'end_reason']],
  ['attrition', 'participations', ['started_on', 'ended_on', 'end_reason']],
  ['retention', 'participations', ['started_on', 'ended_on', 'end_reason']],
  ['incidence', 'participations', ['started_on', 'ended_on', 'end_reason']],
  ['outcome.declined', 'participations', ['outcome_declined', 'ended_on']],
  ['outcome.question', 'participations', ['question_answered', 'ended_on']],
  [
    'outcome.answered',
    'participations',
    ['confidence', 'finding_help', 'support'].flatMap((mark) => [`${mark}_start`, `${mark}_end`]),
  ],
  [
    'outcome.responders',
    'participations',
    [
      ...['confidence', 'finding_help', 'support'].flatMap((mark) => [`${mark}_start`, `${mark}_end`]),
      'end_reason',
      'visits_done_total',
    ],
  ],
  ['outcome', 'participations', ['ended_on']],
  ['visiting-mothers.stopped', 'visiting-mothers', ['stopped_on', 'stop_reason']],
  ['visiting-mothers', 'visiting-mothers', ['started_on', 'stopped_on']],
  ['waiting', 'participations', []],
];

/** Columns of a breakdown that is not called as its column is. */
const ofBreakdowns: Readonly<Record<string, readonly string[]>> = {
  age: ['birth_year'],
  'child-age-at-start': ['child_born', 'started_on'],
  'referral-to-intake': ['referred_on', 'intake_on'],
  'intake-to-match': ['intake_on', 'matched_on'],
  'match-to-first-visit': ['matched_on', 'started_on'],
  'referral-to-first-visit': ['referred_on', 'started_on'],
  confidence: ['confidence_start', 'confidence_end'],
  'finding-help': ['finding_help_start', 'finding_help_end'],
  support: ['support_start', 'support_end'],
  network: ['network_start', 'network_end'],
};

const columnsOf = ({ measure, breakdown }: Measure): readonly string[] => {
  const [, table, columns] = ofMeasures.find(([begins]) => measure.startsWith(begins)) ?? [];
  if (table === undefined || columns === undefined) return [];
  // A breakdown that is no column (of days, of a standing) is in none of the lines, and adds nothing.
  const byBreakdown = breakdown === null ? [] : (ofBreakdowns[breakdown] ?? [breakdown.replaceAll('-', '_')]);
  return [...columns, ...byBreakdown].map((column) => `${table} ${column}`);
};

/** A column of a delivery with the codes that can stand in it. */
export interface CodebookColumn {
  readonly column: CodebookEntry;
  readonly codes: readonly CodebookEntry[];
}

/**
 * The codebook of what a figure is made of: the columns of the delivery that it counts, with their codes, as the format says
 * them. Empty of what is made of no rows: which locations there are.
 * @param year calendar year of the registration
 * @example
 * codebookOf(figureAt('bereik', 'herkomst'), 2008).map(({ column }) => column.column); // ['started_on', 'ended_on', 'origin']
 */
export function codebookOf(
  { measures }: Pick<FigureSpec, 'measures'>,
  year: number,
): readonly CodebookColumn[] {
  const counted = new Set(measures.flatMap(columnsOf));
  const lines = codebook(year).filter(({ table, column }) => counted.has(`${table} ${column}`));
  return lines
    .filter(({ code }) => code === null)
    .map((column) => ({
      column,
      codes: lines.filter(
        (line) => line.code !== null && line.table === column.table && line.column === column.column,
      ),
    }));
}
