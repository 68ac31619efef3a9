import type { Definitions } from '../../figures/definitions/version.js';
import type { FigureSources } from '../../figures/figure.js';
import type { FigureRow } from '../../figures/figure-row.js';
import { figuresOf, figuresOfPeriod } from '../../figures/figures.js';
import type { FoundDeliveries } from './found-deliveries.js';
import type { GatheredTallies } from './gathered-tallies.js';

/** Some locations with what was found of them and their counts, year by year. */
export interface GatheredScope {
  readonly scope: string;
  readonly found: FoundDeliveries;
  readonly gathered: GatheredTallies;
}

/** What the figures of each year of which there are deliveries are computed from. */
export const wholesOf = ({ found, gathered: { ofYears, earlier } }: GatheredScope): FigureSources[] =>
  Object.entries(ofYears).map(([text, tally]) => {
    const year = Number(text);
    return {
      year,
      tally,
      earlier: { ...earlier, ...yearsBefore(year, ofYears) },
      expectedLocations: found.expectedIn(year),
      firstBirths: found.firstBirths,
    };
  });

/** The figures of each year of which there are deliveries, year by year. */
export const rowsOfYears = (definitions: Definitions, of: GatheredScope): FigureRow[] =>
  wholesOf(of).flatMap((sources) => figuresOf(definitions, { ...sources, scope: of.scope }));

/** The figures of all years together. */
export const rowsOfPeriod = (
  definitions: Definitions,
  { scope, found: { years, expectedIn }, gathered: { ofYears, earlier } }: GatheredScope,
): FigureRow[] => figuresOfPeriod(definitions, { scope, years, tallies: ofYears, earlier, expectedIn });

/** What the cohorts of a year need of the years that are asked themselves. */
const yearsBefore = (year: number, ofYears: GatheredTallies['ofYears']): GatheredTallies['ofYears'] =>
  Object.fromEntries(Object.entries(ofYears).filter(([before]) => Number(before) < year));
