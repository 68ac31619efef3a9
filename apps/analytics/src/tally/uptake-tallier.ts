import { columnOfStanding, type Uptake, uptakeStandings } from '@mim/domain/delivery';
import type { Tally, UptakeCounts } from './tally.js';
import { sumOfCounts } from './tree-sum.js';

/** Counts what became of those who were referred in the year, source by source. */
export class UptakeTallier {
  #rows = 0;
  readonly #bySource = new Map<string, UptakeCounts>();

  add(row: Uptake): void {
    this.#rows += 1;
    const counts = countsOf(row);
    const before = this.#bySource.get(row.referral_source);
    this.#bySource.set(row.referral_source, before === undefined ? counts : sumOfCounts([before, counts]));
  }

  /** @param location Whose rows they are; without rows it keeps no uptake. */
  counts(location: string): Tally['uptake'] {
    return {
      rows: this.#rows === 0 ? {} : { [location]: this.#rows },
      bySource: Object.fromEntries(this.#bySource),
    };
  }
}

const countsOf = (row: Uptake): UptakeCounts => ({
  referred: row.referred,
  intakes: row.intakes,
  standings: Object.fromEntries(
    uptakeStandings.values.map((standing) => [standing, row[columnOfStanding[standing]]]),
  ) as UptakeCounts['standings'],
});
