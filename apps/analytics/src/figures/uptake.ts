import { type UptakeStanding, uptakeSources, uptakeStandings } from '@mim/domain/delivery';
import type { UptakeCounts } from '../tally/tally.js';
import { sumOfCounts } from '../tally/tree-sum.js';
import { countFigure, type Figure, type FigureFamily, type FigureKey, shareFigure } from './figure.js';
import { ofLocations } from './of-locations.js';

const nobody: UptakeCounts = {
  referred: 0,
  intakes: 0,
  standings: Object.fromEntries(uptakeStandings.values.map((standing) => [standing, 0])) as Record<
    UptakeStanding,
    number
  >,
};

const ofReferred = (figureKey: FigureKey, count: number, { referred }: UptakeCounts): Figure =>
  shareFigure(figureKey, { count, base: referred, unknown: 0 });

/** How many were referred, had an intake and began: of all, and of each source. */
function stepFigures(counts: UptakeCounts, source: string | null): Figure[] {
  const keyOf = (measure: string): FigureKey =>
    source === null ? [measure] : [measure, 'referral-source', source];
  return [
    countFigure(keyOf('uptake.referred'), counts.referred),
    ofReferred(keyOf('uptake.intake'), counts.intakes, counts),
    ofReferred(keyOf('uptake.started'), counts.standings.started, counts),
  ];
}

/**
 * Of those who were referred in the year, who began: of the locations that keep it. Who was referred without a source that was
 * asked stands under `not-asked`, so that the sources add up to all.
 */
export const uptakeFigures: FigureFamily = ({ tally }) => {
  const { rows, bySource } = tally.uptake;
  const all = sumOfCounts([nobody, ...Object.values(bySource)]);
  const figures = [
    ...stepFigures(all, null),
    ...uptakeSources.values.flatMap((source) => stepFigures(bySource[source] ?? nobody, source)),
    ...uptakeStandings.values.map((standing) =>
      ofReferred(['uptake.outcome', 'status', standing], all.standings[standing], all),
    ),
  ];
  return ofLocations(figures, {
    having: Object.keys(rows).length,
    delivered: Object.keys(tally.locations).length,
  });
};
