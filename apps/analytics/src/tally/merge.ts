import { HistogramCounter } from './histogram-counter.js';
import { mapValues } from './map-values.js';
import { ParticipationTallier } from './participation-tallier.js';
import { SurvivalCounter, stratumCounters } from './survival-counter.js';
import {
  type CohortTally,
  type Histogram,
  type LocationFacts,
  strata as stratumNames,
  type Tally,
} from './tally.js';
import { VisitingMotherTallier } from './visiting-mother-tallier.js';

/** The tally of no deliveries at all: neutral in `merge`. */
export const emptyTally: Tally = {
  locations: {},
  byLocation: {},
  ...new ParticipationTallier(2000).part(),
  visitingMothers: new VisitingMotherTallier(2000).counts(),
  coordinators: { total: 0, hours: [] },
};

/** Most of a tally is a tree with counts and histograms as leaves. */
interface CountTree {
  readonly [key: string]: number | Histogram | CountTree;
}

/**
 * Adds up tallies of the same calendar year. Associative and commutative; `emptyTally` is neutral.
 * @param tallies In any order; none gives the empty tally.
 * @returns The tally of all their deliveries together; the given ones stay as they are.
 * @example
 * mergeAll([escamp, laak]).participations.total; // that of Escamp plus that of Laak
 */
export function mergeAll(tallies: Iterable<Tally>): Tally {
  const locations: Record<string, LocationFacts> = {};
  const counts = new TreeSum();
  const survival = new SurvivalCounter();
  const strata = stratumCounters();
  const add = (tally: Tally): void => {
    const { locations: facts, survival: observed, strata: parts, ...others } = tally;
    for (const code in facts) addFacts(locations, code, facts[code] as LocationFacts);
    survival.addCounts(observed);
    for (const stratum of stratumNames) strata[stratum].addCounts(parts[stratum]);
    counts.add(others as unknown as CountTree);
  };
  add(emptyTally);
  for (const tally of tallies) add(tally);
  return {
    ...(counts.tree() as unknown as Omit<Tally, 'locations' | 'survival' | 'strata'>),
    locations,
    survival: survival.counts(),
    strata: mapValues(strata, (counter) => counter.counts()),
  };
}

/**
 * Adds up only what the figures of a later year need: for the two years before the one asked for.
 * @example
 * mergeCohorts(tallies2007).cohort.completed['2008']; // ends of 2007 that count for the cohort of 2008
 */
export function mergeCohorts(tallies: Iterable<CohortTally>): CohortTally {
  const locations: Record<string, LocationFacts> = {};
  const cohort = new TreeSum();
  cohort.add(emptyTally.cohort as unknown as CountTree);
  for (const tally of tallies) {
    for (const code in tally.locations) addFacts(locations, code, tally.locations[code] as LocationFacts);
    cohort.add(tally.cohort as unknown as CountTree);
  }
  return { locations, cohort: cohort.tree() as unknown as CohortTally['cohort'] };
}

/** `mergeAll` of two. */
export const merge = (a: Tally, b: Tally): Tally => mergeAll([a, b]);

/** Adds trees leaf by leaf. */
class TreeSum {
  readonly #parts = new Map<string, number | HistogramCounter | TreeSum>();

  add(tree: CountTree): void {
    for (const key in tree) {
      const value = tree[key] as CountTree[string];
      const part = this.#parts.get(key);
      if (typeof value === 'number') this.#parts.set(key, ((part as number | undefined) ?? 0) + value);
      else if (isHistogram(value)) this.#part(key, part, HistogramCounter).addAll(value);
      else this.#part(key, part, TreeSum).add(value);
    }
  }

  #part<Part extends HistogramCounter | TreeSum>(key: string, part: unknown, kind: new () => Part): Part {
    if (part !== undefined) return part as Part;
    const made = new kind();
    this.#parts.set(key, made);
    return made;
  }

  tree(): CountTree {
    const entries = [...this.#parts].map(([key, part]) => {
      if (typeof part === 'number') return [key, part];
      return [key, part instanceof TreeSum ? part.tree() : part.histogram()];
    });
    return Object.fromEntries(entries);
  }
}

const isHistogram = (value: Histogram | CountTree): value is Histogram => Array.isArray(value);

// One location's facts can meet when parts of its rows were counted apart. They are the same then;
// were they not, the choice must not depend on the order.
function addFacts(into: Record<string, LocationFacts>, code: string, facts: LocationFacts): void {
  const present = Object.hasOwn(into, code) ? into[code] : undefined;
  if (present === undefined || JSON.stringify(facts) > JSON.stringify(present)) into[code] = facts;
}
