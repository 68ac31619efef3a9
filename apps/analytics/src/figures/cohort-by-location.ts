import type { CohortTally, DoseCounts } from '../tally/tally.js';
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

/** What the deliveries of one location say of a cohort, up to the last one. */
interface Told extends CohortStatus {
  readonly doses: readonly DoseCounts[];
  /** Its last delivery not after the year in which it is asked. */
  readonly last: number;
}

function toldBy(location: string, cohort: number, taken: number, byYear: CohortsByYear): Told | null {
  const last = lastYearOf(byYear, location, taken);
  if (last === undefined) return null;
  const ends = endYears(cohort, taken).flatMap((year) => cohortIn(byYear[year], location, cohort) ?? []);
  const atLast = cohortIn(byYear[last], location, cohort);
  return {
    completed: sumOf(ends, (one) => one.completed),
    endedEarly: sumOf(ends, (one) => one.endedEarly),
    open: atLast?.open ?? 0,
    doses: [...ends.map((one) => one.doseOfEnded), ...(atLast === undefined ? [] : [atLast.doseOfOpen])],
    last,
  };
}

/**
 * A cohort as it is known at the end of a year. A location counts if it delivered that year, or if its last delivery before
 * left nobody taking part: what it has to tell of the cohort is told. Any other is left out whole, for who still took part
 * there is in no delivery.
 * @param cohort The year in which the children turned 18 months.
 * @param taken The year at the end of which it is asked: that of the cohort, or the next.
 * @param byYear The deliveries, by year.
 */
export function cohortAt(cohort: number, taken: number, byYear: CohortsByYear): CohortOutcome {
  const codes = new Set(Object.values(byYear).flatMap(({ locations }) => Object.keys(locations)));
  const counted: Told[] = [];
  const leftOut = new Map<string, number>();
  let isIncomplete = false;
  for (const code of [...codes].sort()) {
    const told = toldBy(code, cohort, taken, byYear);
    if (told === null) continue;
    const { completed, endedEarly, open, last } = told;
    if (last < taken && !leftNobody(byYear[last], code)) leftOut.set(code, completed + endedEarly + open);
    else {
      counted.push(told);
      const before = endYears(cohort, taken).filter((year) => year < last);
      isIncomplete ||= before.some((year) => !hasDelivered(byYear[year], code));
    }
  }
  return {
    completed: sumOf(counted, (one) => one.completed),
    endedEarly: sumOf(counted, (one) => one.endedEarly),
    open: sumOf(counted, (one) => one.open),
    dose: counted.flatMap(({ doses }) => doses).reduce(addDose, noDose),
    leftOut,
    isIncomplete,
  };
}

/** The years in the deliveries of which the ends of a cohort stand: its own, the two before, and any after. */
const endYears = (cohort: number, taken: number): number[] =>
  Array.from({ length: taken - cohort + 3 }, (_, index) => cohort - 2 + index);

const noDose: DoseCounts = { rows: 0, visits: 0, due: 0, notRecorded: 0 };

const sumOf = <Counts>(all: readonly Counts[], count: (one: Counts) => number): number =>
  all.reduce((sum, one) => sum + count(one), 0);

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
