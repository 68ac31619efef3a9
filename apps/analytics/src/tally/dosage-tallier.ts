import type { Participation } from '@mim/domain/delivery';
import { HistogramCounter } from './histogram-counter.js';
import type { DosageCounts } from './tally.js';

/** Counts visits: done against expected, minutes, outings, and visits of completed trajectories. */
export class DosageTallier {
  #rows = 0;
  #done = 0;
  #expected = 0;
  #dueRows = 0;
  #dueDone = 0;
  #dueExpected = 0;
  #atLeast80 = 0;
  #minuteRows = 0;
  #minutes = 0;
  #minuteVisits = 0;
  #outingRows = 0;
  #outings = 0;
  #outingVisits = 0;
  readonly #completedVisits = new HistogramCounter();
  #completedVisitsNotRecorded = 0;

  add(row: Participation, completed: boolean): void {
    const done = row.visits_done;
    if (done !== null) {
      if (row.visits_expected !== null) this.#addExpected(done, row.visits_expected);
      if (row.visit_minutes !== null && done > 0) {
        this.#minuteRows += 1;
        this.#minutes += row.visit_minutes;
        this.#minuteVisits += done;
      }
      if (row.outings_done !== null) {
        this.#outingRows += 1;
        this.#outings += row.outings_done;
        this.#outingVisits += done;
      }
    }
    if (!completed) return;
    if (row.visits_done_total === null) this.#completedVisitsNotRecorded += 1;
    else this.#completedVisits.add(row.visits_done_total);
  }

  #addExpected(done: number, expected: number): void {
    this.#rows += 1;
    this.#done += done;
    this.#expected += expected;
    if (expected === 0) return;
    this.#dueRows += 1;
    this.#dueDone += done;
    this.#dueExpected += expected;
    // done ≥ 0.8 · expected, in integers
    if (done * 5 >= expected * 4) this.#atLeast80 += 1;
  }

  counts(): DosageCounts {
    return {
      rows: this.#rows,
      done: this.#done,
      expected: this.#expected,
      dueRows: this.#dueRows,
      dueDone: this.#dueDone,
      dueExpected: this.#dueExpected,
      atLeast80: this.#atLeast80,
      minuteRows: this.#minuteRows,
      minutes: this.#minutes,
      minuteVisits: this.#minuteVisits,
      outingRows: this.#outingRows,
      outings: this.#outings,
      outingVisits: this.#outingVisits,
      completedVisits: this.#completedVisits.histogram(),
      completedVisitsNotRecorded: this.#completedVisitsNotRecorded,
    };
  }
}
