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

/** Adds up what is told of a cohort, of hundreds of locations. */
class CohortSum {
  #completed = 0;
  #endedEarly = 0;
  #open = 0;
  readonly #dose = { rows: 0, visits: 0, due: 0, notRecorded: 0 };

  addEnded({ completed, endedEarly, doseOfEnded }: CohortCounts): void {
    this.#completed += completed;
    this.#endedEarly += endedEarly;
    this.#addDose(doseOfEnded);
  }

  addOpen({ open, doseOfOpen }: CohortCounts): void {
    this.#open += open;
    this.#addDose(doseOfOpen);
  }

  #addDose({ rows, visits, due, notRecorded }: DoseCounts): void {
    this.#dose.rows += rows;
    this.#dose.visits += visits;
    this.#dose.due += due;
    this.#dose.notRecorded += notRecorded;
  }

  mothers(): number {
    return this.#completed + this.#endedEarly + this.#open;
  }

  sum(): Pick<CohortOutcome, keyof CohortStatus | 'dose'> {
    return {
      completed: this.#completed,
      endedEarly: this.#endedEarly,
      open: this.#open,
      dose: { ...this.#dose },
    };
  }
}

/** All deliveries up to a year, by year. */
export type CohortsByYear = EarlierCohorts;

/** In which year each location delivered last, not after a year, by code. */
function lastYears(taken: number, byYear: CohortsByYear): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const year of yearsUntil(taken, byYear)) {
    for (const code of Object.keys(byYear[year]?.locations ?? {})) if (!last.has(code)) last.set(code, year);
  }
  return last;
}

/** The years of which there are deliveries, not after a year, the last first: most locations delivered in that one. */
const yearsUntil = (taken: number, byYear: CohortsByYear): number[] =>
  Object.keys(byYear)
    .map(Number)
    .filter((year) => year <= taken)
    .reverse();

/** Whether nobody took part any more at the end of a delivery: no row of any cohort was still open. */
const leftNobody = (tally: CohortTally | undefined, location: string): boolean =>
  Object.values(tally?.cohorts[location] ?? {}).every(({ open }) => open === 0);

/** Where the locations stand at the end of a year, which is the same for each cohort that is asked then. */
interface Standing {
  readonly taken: number;
  readonly byYear: CohortsByYear;
  /** In which year each location delivered last, by code. */
  readonly last: ReadonlyMap<string, number>;
  /** Locations that do not count: they did not deliver, and somebody still took part there. */
  readonly leftOut: ReadonlySet<string>;
}

function standingAt(taken: number, byYear: CohortsByYear): Standing {
  const last = lastYears(taken, byYear);
  const isLeftOut = ([location, year]: readonly [string, number]): boolean =>
    year < taken && !leftNobody(byYear[year], location);
  return { taken, byYear, last, leftOut: new Set([...last].filter(isLeftOut).map(([code]) => code)) };
}

/**
 * A cohort as it is known at the end of a year. A location counts if it delivered that year, or if its last delivery before
 * left nobody taking part: what it has to tell of the cohort is told. Any other is left out whole, for who still took part
 * there is in no delivery.
 * @param cohort The year in which the children turned 18 months.
 * @param taken The year at the end of which it is asked: that of the cohort, or the next.
 * @param byYear The deliveries, by year.
 */
export const cohortAt = (cohort: number, taken: number, byYear: CohortsByYear): CohortOutcome =>
  cohortOf(cohort, standingAt(taken, byYear));

function cohortOf(cohort: number, { taken, byYear, last, leftOut }: Standing): CohortOutcome {
  const ends = yearsOfEnds(cohort, taken);
  const counted = new CohortSum();
  const apart = new Map([...leftOut].map((location) => [location, new CohortSum()] as const));
  const sumOf = (location: string): CohortSum => apart.get(location) ?? counted;
  for (const end of ends) {
    for (const [location, cohorts] of Object.entries(byYear[end]?.cohorts ?? {})) {
      const counts = cohorts[cohort];
      if (counts !== undefined) sumOf(location).addEnded(counts);
    }
  }
  let isIncomplete = false;
  for (const [location, year] of last) {
    const counts = cohortIn(byYear[year], location, cohort);
    if (counts !== undefined) sumOf(location).addOpen(counts);
    if (isIncomplete || leftOut.has(location)) continue;
    isIncomplete = ends.some((end) => end < year && !hasDelivered(byYear[end], location));
  }
  return { ...counted.sum(), leftOut: mothersOf(apart), isIncomplete };
}

/** How many mothers are known of each location, by code. */
const mothersOf = (sums: ReadonlyMap<string, CohortSum>): ReadonlyMap<string, number> =>
  new Map([...sums].sort(byCode).map(([code, sum]) => [code, sum.mothers()]));

const byCode = ([a]: readonly [code: string, ...unknown[]], [b]: readonly [code: string, ...unknown[]]) =>
  a < b ? -1 : 1;

/** The years in the deliveries of which the ends of a cohort stand: its own, the two before, and any after. */
const yearsOfEnds = (cohort: number, taken: number): number[] =>
  Array.from({ length: taken - cohort + 3 }, (_, index) => cohort - 2 + index);

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

/** The cohort of the year at its end, and that of the year before as it is known then. */
interface CohortsOfYear {
  readonly atOnce: CohortOutcome;
  readonly final: CohortOutcome;
}

const outcomes = new WeakMap<FigureSources, CohortsOfYear>();

/** More than one family of a question asks them, and they are computed once for all of these. */
export function cohortsOfYear(sources: FigureSources): CohortsOfYear {
  const known = outcomes.get(sources);
  if (known !== undefined) return known;
  const { year } = sources;
  const standing = standingAt(year, cohortsUntil(sources));
  const outcome = { atOnce: cohortOf(year, standing), final: cohortOf(year - 1, standing) };
  outcomes.set(sources, outcome);
  return outcome;
}

/** The cohorts of some years, at the end of each and a year later, added up. */
export function cohortFiguresOf(years: readonly number[], byYear: CohortsByYear): Figure[] {
  const atOnce = years.map((year) => cohortAt(year, year, byYear));
  const final = years.map((year) => cohortAt(year - 1, year, byYear));
  return [...atOnceFigures(atOnce), ...finalFigures(final)];
}

/** What became of the cohort of the year, and of that of the year before as it is known now, by version 2. */
export const cohortFigures2: FigureFamily = (sources) => {
  const { atOnce, final } = cohortsOfYear(sources);
  return [...atOnceFigures([atOnce]), ...finalFigures([final])];
};

const atOnceFigures = (cohorts: readonly CohortOutcome[]) => cohortFigures('completion.of-cohort', cohorts);
const finalFigures = (cohorts: readonly CohortOutcome[]) =>
  cohortFigures('completion.of-cohort-final', cohorts);

function cohortFigures(measure: string, cohorts: readonly CohortOutcome[]): Figure[] {
  const all = sumOfCohorts(cohorts);
  return statusFigures(measure, all, notesOfCohort(all));
}
