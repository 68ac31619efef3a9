import { type FlatCounts, FlatIndex } from './flat-tally.js';
import { emptyTally, mergeCohorts } from './merge.js';
import type { CohortTally, Tally } from './tally.js';
import type { CountTree } from './tree-sum.js';

/** A tally that is made ready to be added up many times. */
export interface ReadyTally {
  readonly counts: FlatCounts;
  readonly cohorts: CohortTally;
}

/** Adds up tallies that were made ready: what `mergeAll` gives, for whoever asks again and again for other selections. */
export interface TallySum {
  ready(tally: Tally): ReadyTally;
  sum(tallies: readonly ReadyTally[]): Tally;
}

/**
 * Makes a place in which tallies are made ready and added up. It keeps what it needs to know of their shape, and no tally.
 * @example
 * const sums = tallySum();
 * sums.sum([sums.ready(escamp), sums.ready(laak)]); // mergeAll([escamp, laak])
 */
export function tallySum(): TallySum {
  const index = new FlatIndex();
  const ready = ({ locations, cohorts, ...counts }: Tally): ReadyTally => ({
    counts: index.flatten(counts as unknown as CountTree),
    cohorts: { locations, cohorts },
  });
  const nothing = ready(emptyTally);
  return {
    ready,
    sum: (tallies) => ({
      ...(index.sum([nothing.counts, ...tallies.map(({ counts }) => counts)]) as unknown as Omit<
        Tally,
        keyof CohortTally
      >),
      ...mergeCohorts(tallies.map(({ cohorts }) => cohorts)),
    }),
  };
}
