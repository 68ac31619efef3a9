/**
 * Draws of a seeded generator (mulberry32): the same seed gives the same deliveries everywhere.
 * @typedef {ReturnType<typeof randomOf>} Random
 */

/** @param {number} seed A whole number. */
export function randomOf(seed) {
  let state = seed >>> 0;
  /** A number from 0 up to, not including, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /**
     * A whole number between two bounds, both inclusive.
     * @param {number} least
     * @param {number} most
     */
    integer: (least, most) => least + Math.floor(next() * (most - least + 1)),
    /** @param {number} chance 0-1 */
    happens: (chance) => next() < chance,
    /**
     * @template T
     * @param {readonly T[]} list
     * @returns {T}
     */
    oneOf: (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]),
  };
}
