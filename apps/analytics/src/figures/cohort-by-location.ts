import type { CohortCounts, CohortTally, DoseCounts } from '../tally/tally.js';
import { type CohortStatus, cohortIn, hasDelivered, statusFigures } from './cohort.js';
import type { EarlierCohorts, Figure, FigureFamily, FigureSources } from './figure.js';
import type { Note } from './notes.js';

/** What the rule of version 2 makes of a cohort: its counts, and what was left out or is missing. */
export interface CohortOutcome extends CohortStatus {
  readonly dose: DoseCounts;
  /** Locations that do not count, and how many mothers of the cohort are known of each. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Whether a location that counts lacks a delivery of the years in which mothers of the cohort can have ended. */
  readonly isIncomplete: boolean;
}

/** All deliveries up to a year, by year. */
export type CohortsByYear = EarlierCohorts;

/** In which year a location delivered last, not after a year; undefined: it did not. */
const lastYearOf = (byYear: CohortsByYear, location: string, taken: number): number | undefined =>
  Object.keys(byYear)
    .map(Number)
    .filter((year) => year <= taken && hasDelivered(byYear[year], location))
    .at(-1);

/** Whether nobody took part any more at the end of a delivery: no row of any cohort was still open. */
const leftNobody = (tally: CohortTally | undefined, location: string): boolean =>
  Object.values(tally?.cohorts[location] ?? {}).every(({ open }) => open === 0);

/**
 * A cohort as it is known at the end of a year. A location counts if it delivered that year, or if its last delivery before
 * left nobody taking part: what it has to tell of the cohort is told. Any other is left out whole, for who still took part
 * there is in no delivery.
 * @param cohort The year in which the children turned 18 months.
 * @param taken The year at the end of which it is asked: that of the cohort, or the next.
 * @param byYear The deliveries, by year.
 */
export function cohortAt(cohort: number, taken: number, byYear: CohortsByYear): CohortOutcome {
  const endYears = yearsBetween(cohort - 2, taken);
  const codes = new Set(Object.values(byYear).flatMap(({ locations }) => Object.keys(locations)));
  let [completed, endedEarly, open] = [0, 0, 0];
  let dose: DoseCounts = { rows: 0, visits: 0, due: 0, notRecorded: 0 };
  const leftOut = new Map<string, number>();
  let isIncomplete = false;
  for (const code of [...codes].sort()) {
    const last = lastYearOf(byYear, code, taken);
    if (last === undefined) continue;
    const ends = endYears.flatMap((year) => cohortIn(byYear[year], code, cohort) ?? []);
    const atLast = cohortIn(byYear[last], code, cohort);
    if (last < taken && !leftNobody(byYear[last], code)) {
      leftOut.set(code, sumOf(ends, (one) => one.completed + one.endedEarly) + (atLast?.open ?? 0));
      continue;
    }
    completed += sumOf(ends, (one) => one.completed);
    endedEarly += sumOf(ends, (one) => one.endedEarly);
    open += atLast?.open ?? 0;
    dose = [
      ...ends.map((one) => one.doseOfEnded),
      ...(atLast === undefined ? [] : [atLast.doseOfOpen]),
    ].reduce(addDose, dose);
    isIncomplete ||= endYears.some((year) => year < last && !hasDelivered(byYear[year], code));
  }
  return { completed, endedEarly, open, dose, leftOut, isIncomplete };
}

const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const sumOf = (ends: readonly CohortCounts[], count: (one: CohortCounts) => number): number =>
  ends.reduce((sum, one) => sum + count(one), 0);

const addDose = (a: DoseCounts, b: DoseCounts): DoseCounts => ({
  rows: a.rows + b.rows,
  visits: a.visits + b.visits,
  due: a.due + b.due,
  notRecorded: a.notRecorded + b.notRecorded,
});

/** What a reader must know beside a cohort. */
export const notesOfCohort = ({
  leftOut,
  isIncomplete,
}: Pick<CohortOutcome, 'leftOut' | 'isIncomplete'>): Note[] => [
  ...(isIncomplete ? (['cohort-earlier-delivery-missing'] as const) : []),
  ...[...leftOut].map(([code, mothers]): Note => `cohort-left-out:${code}=${mothers}`),
];

/** Cohorts added up: each mother is in one. */
export const sumOfCohorts = (
  cohorts: readonly CohortOutcome[],
): CohortStatus & Pick<CohortOutcome, 'leftOut' | 'isIncomplete'> => {
  const leftOut = new Map<string, number>();
  for (const cohort of cohorts) {
    for (const [code, mothers] of cohort.leftOut) leftOut.set(code, (leftOut.get(code) ?? 0) + mothers);
  }
  const sum = (count: keyof CohortStatus): number => cohorts.reduce((all, one) => all + one[count], 0);
  return {
    completed: sum('completed'),
    endedEarly: sum('endedEarly'),
    open: sum('open'),
    leftOut,
    isIncomplete: cohorts.some((one) => one.isIncomplete),
  };
};

/** The deliveries up to and of a year, by year. */
export const cohortsUntil = ({ year, tally, earlier }: FigureSources): CohortsByYear => ({
  ...earlier,
  [year]: tally,
});

/** The cohorts of some years, at the end of each and a year later, added up. */
export function cohortFiguresOf(years: readonly number[], byYear: CohortsByYear): Figure[] {
  const atOnce = sumOfCohorts(years.map((year) => cohortAt(year, year, byYear)));
  const final = sumOfCohorts(years.map((year) => cohortAt(year - 1, year, byYear)));
  return [
    ...statusFigures('completion.of-cohort', atOnce, notesOfCohort(atOnce)),
    ...statusFigures('completion.of-cohort-final', final, notesOfCohort(final)),
  ];
}

/** What became of the cohort of the year, and of that of the year before as it is known now, by version 2. */
export const cohortFigures2: FigureFamily = (sources) =>
  cohortFiguresOf([sources.year], cohortsUntil(sources));
