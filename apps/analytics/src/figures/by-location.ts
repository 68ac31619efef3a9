import type { FigureCounts, LocationCounts } from '../tally/tally.js';

/** The totals of one location, for a table of locations. */
export interface LocationTotals extends LocationCounts {
  readonly code: string;
  readonly name: string;
}

/**
 * The totals by location: most participations first, then by code. The first is the largest, the
 * last the smallest location.
 */
export const byLocation = (tally: FigureCounts): LocationTotals[] =>
  Object.entries(tally.locations)
    .map(([code, { name }]) => ({
      code,
      name,
      ...(tally.byLocation[code] ?? { participations: 0, ended: 0, completed: 0, visitingMothers: 0 }),
    }))
    .sort((a, b) => b.participations - a.participations || (a.code < b.code ? -1 : 1));
