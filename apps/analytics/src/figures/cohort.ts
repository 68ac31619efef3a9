import type { CohortCounts, CohortTally } from '../tally/tally.js';
import type { EarlierCohorts, Figure, FigureFamily, FigureSources } from './figure.js';
import { shareFigure } from './figure.js';
import type { Note } from './notes.js';

/** What became of a cohort. */
export interface CohortStatus {
  readonly completed: number;
  readonly endedEarly: number;
  readonly open: number;
}

/** The counts of a location's cohort in the delivery of a year; undefined when nobody of it was there. */
export const cohortIn = (
  tally: CohortTally | undefined,
  location: string,
  cohort: number,
): CohortCounts | undefined => tally?.cohorts[location]?.[cohort];

/** Whether a location delivered in the year of a tally. */
export const hasDelivered = (tally: CohortTally | undefined, location: string): boolean =>
  tally !== undefined && Object.hasOwn(tally.locations, location);

/** The rows of a cohort by status: shares of the cohort. */
export function statusFigures(measure: string, status: CohortStatus, notes: readonly Note[]): Figure[] {
  const counts = [
    ['completed', status.completed],
    ['ended-early', status.endedEarly],
    ['still-taking-part', status.open],
  ] as const;
  const base = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.map(([category, count]) =>
    shareFigure([measure, 'status', category], { count, base, unknown: 0, notes }),
  );
}

/** True when a location of the year lacks a delivery of one of the two years before. */
const lacksEarlier = ({ year, tally, earlier }: FigureSources): boolean =>
  Object.keys(tally.locations).some(
    (code) => !hasDelivered(earlier[year - 1], code) || !hasDelivered(earlier[year - 2], code),
  );

/** The sum of one count of a cohort over all locations of some years. */
const sumOver = (
  tallies: readonly (CohortTally | undefined)[],
  cohort: number,
  count: keyof CohortStatus,
): number =>
  tallies.reduce(
    (sum, tally) =>
      Object.keys(tally?.cohorts ?? {}).reduce(
        (all, code) => all + (cohortIn(tally, code, cohort)?.[count] ?? 0),
        sum,
      ),
    0,
  );

/**
 * What became of the trajectories whose child turned 18 months in the year, by version 1: of every location that delivered in
 * one of the three years. Each end stands in the delivery of the year of the end under the cohort of its child, so the ends
 * of three years and the rows still open add up without ids.
 */
export const cohortFigures1: FigureFamily = (sources) => {
  const { year, tally, earlier } = sources;
  const years = yearsOfCohort(year, earlier, tally);
  const status = {
    completed: sumOver(years, year, 'completed'),
    endedEarly: sumOver(years, year, 'endedEarly'),
    open: sumOver([tally], year, 'open'),
  };
  return statusFigures(
    'completion.of-cohort',
    status,
    lacksEarlier(sources) ? ['cohort-earlier-delivery-missing'] : [],
  );
};

const yearsOfCohort = (
  year: number,
  earlier: EarlierCohorts,
  tally: CohortTally,
): readonly (CohortTally | undefined)[] => [earlier[year - 2], earlier[year - 1], tally];
