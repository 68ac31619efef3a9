/** A source of numbers that gives the same ones for ever, whatever libraries do. */
export interface SeededRandom {
  /** An integer from 0 up to and not including a limit. */
  below(limit: number): number;
  /** One of some values. */
  of<Value>(values: readonly Value[]): Value;
  /** Whether something happens that happens so many times in a hundred. */
  inHundred(times: number): boolean;
}

/** Mulberry32, a public domain generator of 32 bits. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    of: (values) => values[below(values.length)] as never,
    inHundred: (times) => below(100) < times,
  };
}
