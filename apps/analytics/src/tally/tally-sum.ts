import { type FlatCounts, FlatIndex } from './flat-tally.js';
import { emptyTally, mergeCohorts } from './merge.js';
import type { CohortTally, CurveCounts, FigureCounts, Tally } from './tally.js';
import type { CountTree } from './tree-sum.js';

/** A tally that is made ready to be added up many times. */
export interface ReadyTally {
  /** What most figures rest on, without the days of the parts of the mothers, which are most of a tally. */
  readonly counts: FlatCounts;
  readonly strata: FlatCounts;
  readonly cohorts: CohortTally;
}

/** Adds up tallies that were made ready, for whoever asks again and again for other selections. */
export interface TallySum {
  ready(tally: Tally): ReadyTally;
  /** What `mergeFigureCounts` gives. */
  figureCounts(tallies: readonly ReadyTally[]): FigureCounts;
  /** What `mergeAll` gives, of which no more than curves need. */
  curveCounts(tallies: readonly ReadyTally[]): CurveCounts;
}

/**
 * Makes a place in which tallies are made ready and added up. It keeps what it needs to know of their shape, and no tally.
 * @example
 * const sums = tallySum();
 * sums.figureCounts([sums.ready(escamp), sums.ready(laak)]).participations.total;
 */
export function tallySum(): TallySum {
  const counts = new FlatIndex();
  const strata = new FlatIndex();
  const ready = ({ locations, cohorts, strata: ofParts, ...others }: Tally): ReadyTally => ({
    counts: counts.flatten(others as unknown as CountTree),
    strata: strata.flatten(ofParts as unknown as CountTree),
    cohorts: { locations, cohorts },
  });
  const nothing = ready(emptyTally);
  const figureCounts = (tallies: readonly ReadyTally[]): FigureCounts => ({
    ...(counts.sum([nothing, ...tallies].map((one) => one.counts)) as unknown as Omit<
      FigureCounts,
      keyof CohortTally
    >),
    ...mergeCohorts(tallies.map(({ cohorts }) => cohorts)),
  });
  return {
    ready,
    figureCounts,
    curveCounts: (tallies) => ({
      survival: figureCounts(tallies).survival,
      strata: strata.sum([nothing, ...tallies].map((one) => one.strata)) as unknown as CurveCounts['strata'],
    }),
  };
}
