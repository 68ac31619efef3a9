import type { EndReason } from '@mim/domain/code-lists';
import type { Participation } from '@mim/domain/delivery';
import { cohortYear } from '@mim/domain/kernel';
import { isEnd } from '@mim/domain/registration';
import { meantVisits } from '@mim/domain/visit';
import type { CohortCounts, CohortsOfLocation, DoseCounts } from './tally.js';

class DoseCounter {
  #rows = 0;
  #visits = 0;
  #due = 0;
  #notRecorded = 0;

  add(row: Participation): void {
    const due = meantVisits(row.started_on, row.child_born);
    if (due === 0) return;
    if (row.visits_done_total === null) {
      this.#notRecorded += 1;
      return;
    }
    this.#rows += 1;
    this.#visits += row.visits_done_total;
    this.#due += due;
  }

  counts(): DoseCounts {
    return { rows: this.#rows, visits: this.#visits, due: this.#due, notRecorded: this.#notRecorded };
  }
}

class CohortCounter {
  #completed = 0;
  #endedEarly = 0;
  #open = 0;
  readonly #doseOfEnded = new DoseCounter();
  readonly #doseOfOpen = new DoseCounter();

  add(row: Participation, endReason: EndReason | null): void {
    if (endReason === null) this.#open += 1;
    else if (endReason === 'completed') this.#completed += 1;
    else this.#endedEarly += 1;
    (endReason === null ? this.#doseOfOpen : this.#doseOfEnded).add(row);
  }

  counts(): CohortCounts {
    return {
      completed: this.#completed,
      endedEarly: this.#endedEarly,
      open: this.#open,
      doseOfEnded: this.#doseOfEnded.counts(),
      doseOfOpen: this.#doseOfOpen.counts(),
    };
  }
}

/** Counts the rows of one delivery by the year in which the child turns 18 months. */
export class CohortTallier {
  readonly #byYear = new Map<number, CohortCounter>();

  /**
   * Adds a row.
   * @param endReason Why it ended in the year of the delivery; null: it still takes part on 31 December.
   */
  add(row: Participation, endReason: EndReason | null): void {
    if (endReason !== null && !isEnd(endReason)) return;
    const year = cohortYear(row.child_born);
    let counter = this.#byYear.get(year);
    if (counter === undefined) {
      counter = new CohortCounter();
      this.#byYear.set(year, counter);
    }
    counter.add(row, endReason);
  }

  counts(): CohortsOfLocation {
    return Object.fromEntries([...this.#byYear].map(([year, counter]) => [year, counter.counts()]));
  }
}
