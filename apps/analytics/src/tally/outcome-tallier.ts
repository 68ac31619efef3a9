import { answeredQuestion, type Participation } from '@mim/domain/delivery';
import { CodeCounter } from './counters.js';
import { HistogramCounter } from './histogram-counter.js';
import { mapValues } from './map-values.js';
import type { ChangeCounts, OutcomeCounts, ResponderCounts } from './tally.js';

/** Counts what was asked twice: the sums of both answers, and how far they are apart. */
class ChangeCounter {
  #start = 0;
  #end = 0;
  #same = 0;
  readonly #higher = new HistogramCounter();
  readonly #lower = new HistogramCounter();

  add(start: number | null, end: number | null): void {
    if (start === null || end === null) return;
    this.#start += start;
    this.#end += end;
    if (end === start) this.#same += 1;
    else if (end > start) this.#higher.add(end - start);
    else this.#lower.add(start - end);
  }

  counts(): ChangeCounts {
    return {
      start: this.#start,
      end: this.#end,
      same: this.#same,
      higher: this.#higher.histogram(),
      lower: this.#lower.histogram(),
    };
  }
}

class ResponderCounter {
  #rows = 0;
  #completed = 0;
  #marks = 0;
  #visitRows = 0;
  #visits = 0;

  add(row: Participation, marks: number): void {
    this.#rows += 1;
    if (row.end_reason === 'completed') this.#completed += 1;
    this.#marks += marks;
    if (row.visits_done_total === null) return;
    this.#visitRows += 1;
    this.#visits += row.visits_done_total;
  }

  counts(): ResponderCounts {
    return {
      rows: this.#rows,
      completed: this.#completed,
      marks: this.#marks,
      visitRows: this.#visitRows,
      visits: this.#visits,
    };
  }
}

/** Counts what mothers who ended in the year said of themselves at the intake and at the end, and who said it. */
export class OutcomeTallier {
  #ended = 0;
  #declined = 0;
  readonly #changes = {
    confidence: new ChangeCounter(),
    'finding-help': new ChangeCounter(),
    support: new ChangeCounter(),
    network: new ChangeCounter(),
  };
  readonly #question = new CodeCounter(answeredQuestion);
  readonly #both = new ResponderCounter();
  readonly #startOnly = new ResponderCounter();

  /** Adds a row that ended in the year, not by a transfer. */
  add(row: Participation): void {
    this.#ended += 1;
    if (row.outcome_declined === true) this.#declined += 1;
    if (row.question_answered !== null) this.#question.add(row.question_answered);
    const changes = this.#changes;
    changes.confidence.add(row.confidence_start, row.confidence_end);
    changes['finding-help'].add(row.finding_help_start, row.finding_help_end);
    changes.support.add(row.support_start, row.support_end);
    changes.network.add(row.network_start, row.network_end);
    this.#addResponder(row);
  }

  #addResponder(row: Participation): void {
    const { confidence_start: first, finding_help_start: second, support_start: third } = row;
    if (first === null || second === null || third === null) return;
    const atEnd = [row.confidence_end, row.finding_help_end, row.support_end];
    const marks = first + second + third;
    if (atEnd.every((mark) => mark !== null)) this.#both.add(row, marks);
    else if (atEnd.every((mark) => mark === null)) this.#startOnly.add(row, marks);
  }

  counts(): OutcomeCounts {
    const both = this.#both.counts();
    return {
      ended: this.#ended,
      answered: both.rows,
      declined: this.#declined,
      changes: mapValues(this.#changes, (counter) => counter.counts()),
      question: this.#question.counts(),
      responders: { both, startOnly: this.#startOnly.counts() },
    };
  }
}
