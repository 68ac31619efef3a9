import type { EarlierCohorts } from '../../figures/figure.js';
import type { FigureCounts } from '../../tally/tally.js';
import type { TallyStore } from '../tallies/tally-store.js';
import type { FoundDeliveries } from './found-deliveries.js';

/** The counts of a question, of all its locations together. */
export interface GatheredTallies {
  /** By year; a year without a delivery is absent. */
  readonly ofYears: Readonly<Record<number, FigureCounts>>;
  /** Of years before the first. */
  readonly earlier: EarlierCohorts;
}

/**
 * Adds up the tallies of what was found, year by year.
 * @param isIncluded Which locations; all of them when absent.
 */
export async function gatherTallies(
  tallies: TallyStore,
  { years, ofYear, before }: FoundDeliveries,
  isIncluded: (code: string) => boolean = () => true,
): Promise<GatheredTallies> {
  const ofYears: Record<number, FigureCounts> = {};
  for (const year of years) {
    const deliveries = ofYear(year).filter(({ locationId }) => isIncluded(locationId));
    if (deliveries.length > 0) ofYears[year] = await tallies.figureCounts(deliveries);
  }
  const earlier: Record<number, EarlierCohorts[number]> = {};
  for (const year of new Set(before.map((one) => one.year))) {
    earlier[year] = await tallies.cohorts(
      before.filter((one) => one.year === year && isIncluded(one.locationId)),
    );
  }
  return { ofYears, earlier };
}
