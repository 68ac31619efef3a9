import { ParticipationTallier } from './participation-tallier.js';
import type { LocationFacts, Tally } from './tally.js';
import { VisitingMotherTallier } from './visiting-mother-tallier.js';

/** The tally of no deliveries at all: neutral in `merge`. */
export const emptyTally: Tally = {
  locations: {},
  byLocation: {},
  ...new ParticipationTallier(2000).part(),
  visitingMothers: new VisitingMotherTallier(2000).counts(),
  coordinators: { total: 0, hours: {} },
};

type CountTree = { [key: string]: number | CountTree };
type ReadonlyCountTree = { readonly [key: string]: number | ReadonlyCountTree };

/**
 * Adds up tallies of the same calendar year. Associative and commutative; `emptyTally` is neutral.
 * @param tallies In any order; none gives the empty tally.
 * @returns The tally of all their deliveries together; the given ones stay as they are.
 * @example
 * mergeAll([escamp, laak]).participations.total; // that of Escamp plus that of Laak
 */
export function mergeAll(tallies: Iterable<Tally>): Tally {
  const locations: Record<string, LocationFacts> = {};
  const { locations: _, ...empty } = emptyTally;
  const counts = structuredClone(empty) as unknown as CountTree;
  for (const { locations: theirs, ...more } of tallies) {
    for (const code of Object.keys(theirs)) addFacts(locations, code, theirs[code] as LocationFacts);
    addCounts(counts, more as unknown as ReadonlyCountTree);
  }
  return { locations, ...(counts as unknown as Omit<Tally, 'locations'>) };
}

/** `mergeAll` of two. */
export const merge = (a: Tally, b: Tally): Tally => mergeAll([a, b]);

function addCounts(into: CountTree, from: ReadonlyCountTree): void {
  for (const key of Object.keys(from)) {
    const more = from[key] as number | ReadonlyCountTree;
    const has = Object.hasOwn(into, key);
    if (typeof more === 'number') into[key] = (has ? (into[key] as number) : 0) + more;
    else {
      if (!has) into[key] = {};
      addCounts(into[key] as CountTree, more);
    }
  }
}

// One location's facts can meet when parts of its rows were counted apart. They are the same then;
// were they not, the choice must not depend on the order.
function addFacts(into: Record<string, LocationFacts>, code: string, facts: LocationFacts): void {
  const present = Object.hasOwn(into, code) ? into[code] : undefined;
  if (present === undefined || JSON.stringify(facts) > JSON.stringify(present)) into[code] = facts;
}
