import { notKnownStratum, type Stratum } from './counted-by.js';
import { HistogramCounter } from './histogram-counter.js';
import type { EndedCounts, Histogram, SurvivalCounts } from './tally.js';

/** Counts when rows come under observation, leave it, and for what reason they ended. */
export class SurvivalCounter {
  readonly #entries = new HistogramCounter();
  readonly #exits = new HistogramCounter();
  readonly #events = new Map<string, HistogramCounter>();

  /**
   * Adds a row.
   * @param entry Day after which it is observed, from the first visit, ≥ 0.
   * @param exit Last day on which it is observed, > entry.
   * @param reason Why it ended on that day; `null`: it did not (still taking part, or transferred).
   */
  add(entry: number, exit: number, reason: string | null): void {
    this.#entries.add(entry);
    this.#exits.add(exit);
    if (reason !== null) this.#eventsFor(reason).add(exit);
  }

  /** Adds what was counted elsewhere. */
  addCounts({ entries, exits, events }: SurvivalCounts): void {
    this.#entries.addAll(entries);
    this.#exits.addAll(exits);
    for (const reason in events) this.#eventsFor(reason).addAll(events[reason] as Histogram);
  }

  #eventsFor(reason: string): HistogramCounter {
    let events = this.#events.get(reason);
    if (events === undefined) {
      events = new HistogramCounter();
      this.#events.set(reason, events);
    }
    return events;
  }

  /** How many rows ended, whatever the day. */
  ended(): EndedCounts {
    const totals = [...this.#events.values()].map((days) => days.total());
    return {
      ended: totals.reduce((sum, total) => sum + total, 0),
      completed: this.#events.get('completed')?.total() ?? 0,
    };
  }

  counts(): SurvivalCounts {
    const events: Record<string, Histogram> = {};
    for (const [reason, days] of this.#events) events[reason] = days.histogram();
    return { entries: this.#entries.histogram(), exits: this.#exits.histogram(), events };
  }
}

/** The same apart for each code of a characteristic, and for the rows of which it is not known. */
export class StratifiedSurvivalCounter {
  readonly #byCode = new Map<string, SurvivalCounter>();

  /** Adds a row with one code; `null`: not known. */
  add(code: string | null, entry: number, exit: number, reason: string | null): void {
    this.#counterOf(code ?? notKnownStratum).add(entry, exit, reason);
  }

  /** Adds what was counted elsewhere. */
  addCounts(byCode: Readonly<Record<string, SurvivalCounts>>): void {
    for (const code in byCode) this.#counterOf(code).addCounts(byCode[code] as SurvivalCounts);
  }

  #counterOf(stratum: string): SurvivalCounter {
    let counter = this.#byCode.get(stratum);
    if (counter === undefined) {
      counter = new SurvivalCounter();
      this.#byCode.set(stratum, counter);
    }
    return counter;
  }

  /** Adds a row to each of its codes; `null`: not recorded; empty: none applies. */
  addAll(codes: readonly string[] | null, entry: number, exit: number, reason: string | null): void {
    if (codes === null) this.add(null, entry, exit, reason);
    else if (codes.length === 0) this.add('none', entry, exit, reason);
    else if (codes.length === 1) this.add(codes[0] as string, entry, exit, reason);
    else for (const code of new Set(codes)) this.add(code, entry, exit, reason);
  }

  ended(): Readonly<Record<string, EndedCounts>> {
    return Object.fromEntries([...this.#byCode].map(([code, counter]) => [code, counter.ended()]));
  }

  counts(): Readonly<Record<string, SurvivalCounts>> {
    return Object.fromEntries([...this.#byCode].map(([code, counter]) => [code, counter.counts()]));
  }
}

/** A counter for every characteristic by which retention is counted. */
export const stratumCounters = (): Record<Stratum, StratifiedSurvivalCounter> => ({
  origin: new StratifiedSurvivalCounter(),
  'same-language': new StratifiedSurvivalCounter(),
  education: new StratifiedSurvivalCounter(),
  'mother-circumstances': new StratifiedSurvivalCounter(),
  'child-circumstances': new StratifiedSurvivalCounter(),
  'child-age-at-start': new StratifiedSurvivalCounter(),
});
