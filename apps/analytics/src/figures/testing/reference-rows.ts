import { causeOfEnd } from '@mim/domain/registration';
import { expect } from 'vitest';
import { SurvivalCounter } from '../../tally/survival-counter.js';
import type { SurvivalCounts } from '../../tally/tally.js';

const tolerance = 1e-9;

/** Equal to 1e-9 to numbers of other software, and absent in the same places. */
export function expectNear(actual: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(actual.map((value) => value === null)).toEqual(expected.map((value) => value === null));
  const differences = actual.map((value, at) => Math.abs((value ?? 0) - (expected[at] ?? 0)));
  expect(Math.max(...differences)).toBeLessThan(tolerance);
}

/** Some end reason of a cause; null: it did not end. */
export const reasonOf = (cause: string): string | null =>
  Object.entries(causeOfEnd).find(([, one]) => one === cause)?.[0] ?? null;

/** The observations of a reference, column by column as other software has them. */
export interface ReferenceRows {
  readonly entry: readonly number[];
  readonly exit: readonly number[];
  readonly cause: readonly string[];
}

/** The same, counted as the rows of a delivery are. */
export function countsOf({ entry, exit, cause }: ReferenceRows): SurvivalCounts {
  const counter = new SurvivalCounter();
  entry.forEach((day, at) => {
    counter.add(day, exit[at] ?? 0, reasonOf(cause[at] ?? ''));
  });
  return counter.counts();
}
