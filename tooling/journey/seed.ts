import { randomInt } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Letters that tell the people of one run from those of another; MIM_JOURNEY_SEED repeats a run. */
export const newSeed = (): string =>
  process.env.MIM_JOURNEY_SEED ||
  Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
