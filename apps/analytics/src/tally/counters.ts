import type { Breakdown, Counts, MultipleBreakdown } from './tally.js';

/** Counters for the counting loop: small mutable things that turn into plain counts at the end. */

interface Codes {
  readonly name: string;
  readonly values: readonly string[];
}

/** Counts the codes of a closed list. */
export class CodeCounter {
  readonly #name: string;
  readonly #codes: readonly string[];
  readonly #slots: ReadonlyMap<string, number>;
  readonly #counts: Float64Array;

  constructor(list: Codes) {
    this.#name = list.name;
    this.#codes = list.values;
    this.#slots = new Map(list.values.map((code, slot) => [code, slot]));
    this.#counts = new Float64Array(list.values.length);
  }

  /** Adds one; throws on a code outside the list, which the check of a delivery has refused. */
  add(code: string): void {
    const slot = this.#slots.get(code);
    if (slot === undefined) throw new Error(`${this.#name} has no such code`);
    (this.#counts[slot] as number) += 1;
  }

  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    this.#codes.forEach((code, slot) => {
      const count = this.#counts[slot] ?? 0;
      if (count > 0) counts[code] = count;
    });
    return counts;
  }
}

/** Counts a characteristic with one value a row; an empty cell counts as not asked. */
export class BreakdownCounter {
  readonly #counter: CodeCounter;
  readonly #known: ReadonlySet<string>;
  #empty = 0;

  constructor(list: Codes & { readonly isKnown?: (code: never) => boolean }) {
    this.#counter = new CodeCounter(list);
    const isKnown = (list.isKnown ?? (() => true)) as (code: string) => boolean;
    this.#known = new Set(list.values.filter((code) => isKnown(code)));
  }

  add(code: string | null): void {
    if (code === null) this.#empty += 1;
    else this.#counter.add(code);
  }

  breakdown(): Breakdown {
    const known: Record<string, number> = {};
    const notKnown: Record<string, number> = {};
    for (const [code, count] of Object.entries(this.#counter.counts())) {
      (this.#known.has(code) ? known : notKnown)[code] = count;
    }
    if (this.#empty > 0) notKnown['not-asked'] = (notKnown['not-asked'] ?? 0) + this.#empty;
    return { known, notKnown };
  }
}

/** For a list: gives a code where it says something, else `null`. */
export function knownCodeOrNull(list: {
  readonly values: readonly string[];
  isKnown(code: string): boolean;
}): (code: string | null) => string | null {
  const known = new Set(list.values.filter((code) => list.isKnown(code)));
  return (code) => (code !== null && known.has(code) ? code : null);
}

/** The codes of a characteristic that holds or does not. */
export const yesNo: Codes = { name: 'yes or no', values: ['true', 'false'] };

/** The code of a truth value, `null` when it was not recorded. */
export const yesNoCode = (value: boolean | null): string | null =>
  value === null ? null : value ? 'true' : 'false';

/** Counts a characteristic of which several can hold in one row; each code once a row. */
export class MultipleCounter {
  readonly #counter: CodeCounter;
  #recorded = 0;
  #none = 0;
  #notRecorded = 0;

  constructor(list: Codes) {
    this.#counter = new CodeCounter(list);
  }

  add(codes: readonly string[] | null): void {
    if (codes === null) {
      this.#notRecorded += 1;
      return;
    }
    this.#recorded += 1;
    if (codes.length === 0) this.#none += 1;
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at] as string;
      if (codes.indexOf(code) === at) this.#counter.add(code);
    }
  }

  codes(): Record<string, number> {
    return this.#counter.counts();
  }

  breakdown(): MultipleBreakdown {
    const counts = this.codes();
    if (this.#none > 0) counts.none = this.#none;
    return { recorded: this.#recorded, notRecorded: this.#notRecorded, counts };
  }
}

/** Counts keys that are not known beforehand: location codes, years. */
export class KeyCounter {
  readonly #counts = new Map<string | number, number>();

  add(key: string | number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  counts(): Counts {
    return Object.fromEntries(this.#counts);
  }
}
