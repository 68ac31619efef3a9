import type { FigureCounts } from '../tally/tally.js';

/**
 * The constant panel: the locations that delivered in every one of the years. Compared over these, a
 * change is not one of who delivered.
 * @param tallies A tally a year.
 * @returns Location codes, sorted; none without years.
 * @example
 * constantPanel([tally2007, tally2008]); // ['breda', 'ede']
 */
export function constantPanel(tallies: readonly FigureCounts[]): string[] {
  const [first, ...others] = tallies;
  return Object.keys(first?.locations ?? {})
    .filter((code) => others.every(({ locations }) => Object.hasOwn(locations, code)))
    .sort();
}
