import { byLocation } from '../../figures/by-location.js';
import { curvesOf } from '../../figures/curves.js';
import { figuresOf } from '../../figures/figures.js';
import { coverageOf } from '../../figures/locations.js';
import type { CohortTally, Tally } from '../../tally/tally.js';
import type { SelectedLocations } from '../access/selection-access.js';
import type { Report } from '../figures.schema.js';

/** The counts a report is made of: of its year, and of the two before for the cohort. */
export interface ReportTallies {
  readonly tally: Tally;
  readonly yearMinus1: CohortTally | null;
  readonly yearMinus2: CohortTally | null;
}

/**
 * Everything about the figures of a year and a selection of locations.
 * @param codes The selected locations; null: the country.
 * @param expected Codes of the selected locations that should deliver in the year.
 */
export function reportOf(
  year: number,
  codes: SelectedLocations,
  { tally, yearMinus1, yearMinus2 }: ReportTallies,
  expected: readonly string[],
): Report {
  const scope = scopeOf(codes);
  const { missing, ...coverage } = coverageOf(tally, expected);
  return {
    year,
    scope,
    coverage: { ...coverage, missing: [...missing] },
    rows: figuresOf({
      year,
      scope,
      tally,
      earlier: { yearMinus1, yearMinus2 },
      expectedLocations: expected,
    }),
    curves: curvesOf(tally),
    byLocation: byLocation(tally),
  };
}

function scopeOf(codes: SelectedLocations): string {
  if (codes === null) return 'national';
  return codes.length === 1 ? `location:${codes[0]}` : 'selection';
}
