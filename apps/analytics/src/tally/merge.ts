import { strata as stratumNames } from './counted-by.js';
import { mapValues } from './map-values.js';
import { SurvivalCounter, stratumCounters } from './survival-counter.js';
import { createTallier } from './tallier.js';
import type { CohortsOfLocation, CohortTally, FigureCounts, LocationFacts, Tally } from './tally.js';
import { type CountTree, sumOfCounts, TreeSum } from './tree-sum.js';

/** The tally of no deliveries at all: neutral in `merge`. */
export const emptyTally: Tally = tallyOfNothing();

/**
 * Adds up tallies: of one calendar year, or of several where a figure says that it is of a period. Associative and commutative; `emptyTally` is neutral.
 * @param tallies In any order; none gives the empty tally.
 * @returns The tally of all their deliveries together; the given ones stay as they are.
 * @example
 * mergeAll([escamp, laak]).participations.total; // that of Escamp plus that of Laak
 */
export function mergeAll(tallies: Iterable<Tally>): Tally {
  const all = [...tallies];
  const strata = stratumCounters();
  for (const tally of [emptyTally, ...all]) {
    for (const stratum of stratumNames) strata[stratum].addCounts(tally.strata[stratum]);
  }
  return { ...mergeFigureCounts(all), strata: mapValues(strata, (counter) => counter.counts()) };
}

/**
 * The same without the days of the parts of the mothers: adding those up is most of the work, and few figures need them.
 * @example
 * mergeFigureCounts([escamp, laak]).participations.total; // that of Escamp plus that of Laak
 */
export function mergeFigureCounts(tallies: Iterable<FigureCounts>): FigureCounts {
  const told = new CohortTallySum();
  const counts = new TreeSum();
  const survival = new SurvivalCounter();
  const add = ({ strata: _, ...tally }: FigureCounts & Partial<Tally>): void => {
    const { locations, cohorts, survival: observed, ...others } = tally;
    told.add({ locations, cohorts });
    survival.addCounts(observed);
    counts.add(others as unknown as CountTree);
  };
  add(emptyTally);
  for (const tally of tallies) add(tally);
  return {
    ...(counts.tree() as unknown as Omit<FigureCounts, 'locations' | 'cohorts' | 'survival'>),
    ...told.sum(),
    survival: survival.counts(),
  };
}

/**
 * Adds up only what the figures of a later year need: for the years before the one asked for.
 * @example
 * mergeCohorts(tallies2007).cohorts.breda?.['2008']?.completed; // ends of 2007 that count for the cohort of 2008
 */
export function mergeCohorts(tallies: Iterable<CohortTally>): CohortTally {
  const told = new CohortTallySum();
  for (const tally of tallies) told.add(tally);
  return told.sum();
}

/** `mergeAll` of two. */
export const merge = (a: Tally, b: Tally): Tally => mergeAll([a, b]);

/** Adds up what locations tell of themselves and of their cohorts: a report does so of hundreds of them, year by year. */
class CohortTallySum {
  // Without a prototype every code is a key of its own, whatever it is called.
  readonly #locations: Record<string, LocationFacts> = Object.create(null);
  readonly #cohorts: Record<string, CohortsOfLocation> = Object.create(null);

  add({ locations, cohorts }: CohortTally): void {
    for (const code in locations) this.#addFacts(code, locations[code] as LocationFacts);
    for (const code in cohorts) this.#addCohorts(code, cohorts[code] as CohortsOfLocation);
  }

  // One location's facts can meet when parts of its rows were counted apart. They are the same then;
  // were they not, the choice must not depend on the order.
  #addFacts(code: string, facts: LocationFacts): void {
    const present = this.#locations[code];
    if (present === undefined || JSON.stringify(facts) > JSON.stringify(present))
      this.#locations[code] = facts;
  }

  // The cohorts of a location that nobody else adds to are taken as they are.
  #addCohorts(code: string, cohorts: CohortsOfLocation): void {
    const present = this.#cohorts[code];
    this.#cohorts[code] = present === undefined ? cohorts : sumOfCounts([present, cohorts]);
  }

  sum(): CohortTally {
    return { locations: this.#locations, cohorts: this.#cohorts };
  }
}

/** A tally without a location and without rows. */
function tallyOfNothing(): Tally {
  const tally = createTallier({
    formatVersion: '1',
    year: 2000,
    version: 1,
    location: { code: 'none', name: '', municipality: '' },
    providers: [],
    variants: [],
    targetGroup: 'all-first-mothers',
    funding: [],
    reimbursement: [],
    nil: true,
  }).result();
  return { ...tally, locations: {}, byLocation: {}, cohorts: {} };
}
