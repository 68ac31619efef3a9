import { educationLevels, households, originGroups, referralSources } from '@mim/domain/code-lists';
import type { Participation } from '@mim/domain/delivery';
import { ageGroupIn, programmeMotherAgeGroups } from '@mim/domain/registration';
import { knownCodeOrNull } from './counters.js';
import { mapValues } from './map-values.js';
import type { PairCounts, Tally } from './tally.js';

/** Counts rows by two characteristics at once; a row of which either is not known is in no cell. */
class PairCounter {
  readonly #rows = new Map<string, Map<string, number>>();

  add(row: string | null, column: string | null): void {
    if (row === null || column === null) return;
    let columns = this.#rows.get(row);
    if (columns === undefined) {
      columns = new Map();
      this.#rows.set(row, columns);
    }
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }

  counts(): PairCounts {
    return Object.fromEntries([...this.#rows].map(([row, columns]) => [row, Object.fromEntries(columns)]));
  }
}

const knownOrigin = knownCodeOrNull(originGroups);
const knownEducation = knownCodeOrNull(educationLevels);
const knownHousehold = knownCodeOrNull(households);
const knownSource = knownCodeOrNull(referralSources);

/** Counts participations by the pairs of characteristics of which there is a cross-table. */
export class PairTallier {
  readonly #year: number;
  readonly #pairs = {
    'origin-by-education': new PairCounter(),
    'age-by-household': new PairCounter(),
    'referral-source-by-origin': new PairCounter(),
  };

  constructor(year: number) {
    this.#year = year;
  }

  add(row: Participation): void {
    const origin = knownOrigin(row.origin);
    this.#pairs['origin-by-education'].add(origin, knownEducation(row.education));
    this.#pairs['age-by-household'].add(
      ageGroupIn(row.birth_year, programmeMotherAgeGroups, this.#year),
      knownHousehold(row.household),
    );
    this.#pairs['referral-source-by-origin'].add(knownSource(row.referral_source), origin);
  }

  counts(): Tally['pairs'] {
    return mapValues(this.#pairs, (counter) => counter.counts());
  }
}
