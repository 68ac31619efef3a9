import { educationLevels, households, incomeSources, originGroups } from '../code-lists/person-lists.js';
import { endReasons, referralSources } from '../code-lists/trajectory-lists.js';
import type { CodeList } from '../kernel/code-list.js';
import { calendarYear } from '../kernel/period.js';
import { ageGroupIn, programmeMotherAgeGroups, visitingMotherAgeGroups } from '../registration/age.js';
import type { AnnualRows } from './annual-rows.js';
import { isNil } from './location-descriptor.js';

/** A number of a year's registration, named as the computed and the published figures are. */
export interface RegistrationFigure {
  readonly measure: string;
  /** Null: no breakdown. */
  readonly breakdown: string | null;
  /** Null: no breakdown. */
  readonly category: string | null;
  readonly count: number;
  /** What it is a share of; null: a plain number. */
  readonly base: number | null;
  /** How many of whom it is not known, beside the base; null: it has no base. */
  readonly unknown: number | null;
}

/** A row's answers to what is broken down, and the list that they are from. */
interface Breakdown<Row> {
  readonly name: string;
  readonly list: CodeList;
  readonly of: (row: Row, year: number) => string | null;
}

type Participation = AnnualRows['participations'][number];
type VisitingMother = AnnualRows['visiting-mothers'][number];

const ofParticipations: readonly Breakdown<Participation>[] = [
  { name: 'origin', list: originGroups, of: ({ origin }) => origin },
  {
    name: 'age',
    list: programmeMotherAgeGroups,
    of: ({ birth_year }, year) => ageGroupIn(birth_year, programmeMotherAgeGroups, year),
  },
  { name: 'education', list: educationLevels, of: ({ education }) => education },
  { name: 'household', list: households, of: ({ household }) => household },
  { name: 'income', list: incomeSources, of: ({ income }) => income },
  { name: 'referral-source', list: referralSources, of: ({ referral_source }) => referral_source },
];

const ofVisitors: readonly Breakdown<VisitingMother>[] = [
  { name: 'origin', list: originGroups, of: ({ origin }) => origin },
  {
    name: 'age',
    list: visitingMotherAgeGroups,
    of: ({ birth_year }, year) => ageGroupIn(birth_year, visitingMotherAgeGroups, year),
  },
  { name: 'education', list: educationLevels, of: ({ education }) => education },
];

const plain = (measure: string, count: number): RegistrationFigure => ({
  measure,
  breakdown: null,
  category: null,
  count,
  base: null,
  unknown: null,
});
const share = (measure: string, count: number, base: number): RegistrationFigure => ({
  ...plain(measure, count),
  base,
  unknown: 0,
});

/** The shares of the known, by the codes of a list of which there are any. */
function broken<Row>(
  measure: string,
  rows: readonly Row[],
  { name, list, of }: Breakdown<Row>,
  year: number,
): readonly RegistrationFigure[] {
  const codes = rows.map((row) => of(row, year));
  const known = codes.filter((code) => code !== null && list.isKnown(code));
  return list.values
    .filter((code) => list.isKnown(code))
    .map((category) => ({
      measure,
      breakdown: name,
      category,
      count: known.filter((code) => code === category).length,
      base: known.length,
      unknown: codes.length - known.length,
    }))
    .filter(({ count }) => count > 0);
}

/**
 * The numbers of a year's registration that a location looks at before it sends it: who took part, what they got, who
 * ended, who visited and who was referred. Measures, breakdowns and categories have the names of the figures that are
 * computed of what was sent, so that the two stand side by side. Who came from another location is a mother here. Where uptake is not kept it has
 * no figure.
 * @param rows The rows of a year.
 * @param year Its calendar year.
 * @example
 * const rows = annualRows(aRecordedLocation(), 2008, defaultLocationSettings);
 * registrationFigures(rows, 2008).find(({ measure }) => measure === 'participations')?.count; // 1
 */
export function registrationFigures(rows: AnnualRows, year: number): readonly RegistrationFigure[] {
  const { participations, uptake } = rows;
  const visitors = rows['visiting-mothers'];
  const { firstDay, lastDay } = calendarYear(year);
  const started = participations.filter(({ started_on }) => started_on >= firstDay).length;
  // An end after the year is one of the next, and who goes on elsewhere has not ended.
  const ended = participations.filter(
    ({ ended_on, end_reason }) => ended_on !== null && ended_on <= lastDay && end_reason !== 'transferred',
  );
  const counted = participations.filter((row) => row.visits_done !== null && row.visits_expected !== null);
  const referred = sum(uptake, (row) => row.referred);
  return [
    plain('participations', participations.length),
    plain('participations.new', started),
    plain('participations.continuing', participations.length - started),
    plain('mothers', participations.filter(({ begun_again }) => begun_again !== true).length),
    plain(
      'visits.done',
      sum(counted, (row) => row.visits_done ?? 0),
    ),
    plain(
      'visits.expected',
      sum(counted, (row) => row.visits_expected ?? 0),
    ),
    plain('ended', ended.length),
    share(
      'completion.of-ended',
      ended.filter(({ end_reason }) => end_reason === 'completed').length,
      ended.length,
    ),
    ...endReasons.values
      .filter((reason) => reason !== 'transferred')
      .map((category) => ({
        ...share(
          'ended.by-reason',
          ended.filter(({ end_reason }) => end_reason === category).length,
          ended.length,
        ),
        breakdown: 'reason',
        category,
      }))
      .filter(({ count }) => count > 0),
    ...ofParticipations.flatMap((breakdown) => broken('participations', participations, breakdown, year)),
    plain('visiting-mothers', visitors.length),
    plain('visiting-mothers.new', visitors.filter(({ started_on }) => started_on >= firstDay).length),
    // A stop after the year is one of the next.
    plain(
      'visiting-mothers.stopped',
      visitors.filter(({ stopped_on }) => stopped_on !== null && stopped_on <= lastDay).length,
    ),
    ...ofVisitors.flatMap((breakdown) => broken('visiting-mothers', visitors, breakdown, year)),
    plain('coordinators', rows.coordinators.length),
    ...(keepsUptake(rows)
      ? [
          plain('uptake.referred', referred),
          share(
            'uptake.intake',
            sum(uptake, (row) => row.intakes),
            referred,
          ),
          share(
            'uptake.started',
            sum(uptake, (row) => row.started),
            referred,
          ),
        ]
      : []),
  ];
}

/** Where nobody was referred a row of zeros says so: without any row it is not kept, but in a year in which there was nothing at all. */
const keepsUptake = (rows: AnnualRows): boolean => rows.uptake.length > 0 || isNil(rows);

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
