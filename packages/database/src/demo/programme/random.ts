/** Choices from a seed: the same seed makes the same choices, on every machine. */
export interface Random {
  /** A whole number from the first up to the last, both included. */
  between(first: number, last: number): number;
  /** True in this share of the times, 0-1. */
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Some of these, in their order, none twice. */
  some<T>(from: readonly T[], count: number): T[];
  /** One of the keys, each as often as its number says. */
  weighted<Key extends string>(shares: Readonly<Record<Key, number>>): Key;
  /** An identifier in the form of a random UUID. */
  uuid(): string;
}

/** Mulberry32: a small generator whose numbers are good enough for making things up, and for nothing else. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * Makes choices from a seed.
 * @param seed Any text.
 * @example
 * randomFrom('breda').between(1, 6); // the same number every time
 */
export function randomFrom(seed: string): Random {
  const next = generator(
    [...seed].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 16777619), 2008),
  );
  const share = () => next() / 2 ** 32;
  const between = (first: number, last: number) => first + Math.floor(share() * (last - first + 1));
  const at = <T>(from: readonly T[], index: number): T => {
    const found = from[index];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  };
  const bytes = Buffer.alloc(16);
  return {
    between,
    chance: (part) => share() < part,
    pick: (from) => at(from, between(0, from.length - 1)),
    some: (from, count) => {
      const left = from.map((_, index) => index);
      const chosen = Array.from({ length: Math.min(count, from.length) }, () =>
        at(left.splice(between(0, left.length - 1), 1), 0),
      );
      return chosen.sort((a, b) => a - b).map((index) => at(from, index));
    },
    weighted: (shares) => {
      const keys = Object.keys(shares) as (keyof typeof shares)[];
      let left = share() * keys.reduce((sum, key) => sum + shares[key], 0);
      return (
        keys.find((key) => {
          left -= shares[key];
          return left < 0;
        }) ?? at(keys, 0)
      );
    },
    uuid: () => {
      for (let at = 0; at < 16; at += 4) bytes.writeUInt32BE(next(), at);
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      const text = bytes.toString('hex');
      return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
    },
  };
}
