import type { Bilingual } from '@mim/domain/kernel';
import { byLocation } from '../../figures/by-location.js';
import type { Curve } from '../../figures/curve.schema.js';
import { curvesOf } from '../../figures/curves.js';
import { figureDefinitions } from '../../figures/definitions/all-definitions.js';
import type { FigureRow } from '../../figures/figure-row.js';
import { type FigureQuestion, figuresOf, stratifiedFiguresOf } from '../../figures/figures.js';
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
 * Everything about the figures of a year and a selection of locations: the rows that the command line
 * prints, then completion by group, the curves, and the locations side by side.
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
  const question: FigureQuestion = {
    year,
    scope,
    tally,
    earlier: { yearMinus1, yearMinus2 },
    expectedLocations: expected,
  };
  const rows = [...figuresOf(question), ...stratifiedFiguresOf(question)];
  return {
    year,
    scope,
    coverage: { ...coverage, missing: [...missing] },
    rows,
    measures: namesOfMeasures(rows),
    curves: curvesOf(tally).map(shortened),
    byLocation: byLocation(tally),
  };
}

/** What the measures of some rows are called: as one figure, before they are broken down. */
function namesOfMeasures(rows: readonly FigureRow[]): Report['measures'] {
  const names: Record<string, Bilingual> = {};
  const present = new Set(rows.map(({ measure }) => measure));
  for (const { measure, name } of figureDefinitions) if (present.has(measure)) names[measure] ??= name;
  return names;
}

/** More decimals than can be drawn or read; the rest would be most of what travels. */
const short = (estimate: number): number => Math.round(estimate * 1e6) / 1e6;
const shortOrNull = (estimate: number | null): number | null => (estimate === null ? null : short(estimate));

/** A curve in numbers of six decimals. */
const shortened = (curve: Curve): Curve => ({
  ...curve,
  points: curve.points.map(({ day, atRisk, estimate, lower, upper }) => ({
    day,
    atRisk,
    estimate: short(estimate),
    lower: shortOrNull(lower),
    upper: shortOrNull(upper),
  })),
});

function scopeOf(codes: SelectedLocations): string {
  if (codes === null) return 'national';
  return codes.length === 1 ? `location:${codes[0]}` : 'selection';
}
