import type { Bilingual } from '@mim/domain/kernel';
import { byLocation } from '../../figures/by-location.js';
import { figureDefinitions } from '../../figures/definitions/all-definitions.js';
import { inWords } from '../../figures/definitions/in-words.js';
import { newestDefinitions } from '../../figures/definitions/versions.js';
import type { FigureSources } from '../../figures/figure.js';
import type { FigureRow } from '../../figures/figure-row.js';
import { figuresOf } from '../../figures/figures.js';
import { coverageOf } from '../../figures/locations.js';
import type { SelectedLocations } from '../access/selection-access.js';
import type { Report } from '../figures.schema.js';

/** What a report is made of: the counts of its year, of those before for the cohorts, and the first births. */
export type ReportSources = Pick<FigureSources, 'tally' | 'earlier' | 'firstBirths'>;

/**
 * The figures of a year and a selection of locations: the rows that the command line prints of all mothers, and the locations
 * side by side. The estimates of groups of mothers are in the curves, which are asked for apart.
 * @param codes The selected locations; null: the country.
 * @param expected Codes of the selected locations that should deliver in the year.
 * @param told What it is made from, and what locations are called.
 */
export function reportOf(
  year: number,
  codes: SelectedLocations,
  { tally, earlier, firstBirths }: ReportSources,
  expected: readonly string[],
  { madeFrom, names }: Pick<Report, 'madeFrom' | 'names'>,
): Report {
  const scope = scopeOf(codes);
  const { missing, ...coverage } = coverageOf(tally, expected);
  const rows = figuresOf(newestDefinitions, {
    year,
    scope,
    tally,
    earlier,
    firstBirths: firstBirths ?? null,
    expectedLocations: expected,
  });
  return {
    year,
    scope,
    coverage: { ...coverage, missing: [...missing] },
    madeFrom,
    names,
    rows,
    measures: namesOfMeasures(rows),
    inWords: wordsOfMeasures(rows),
    byLocation: byLocation(tally),
  };
}

/** What the measures of some rows are called: as one figure, before they are broken down. */
export function namesOfMeasures(rows: readonly Pick<FigureRow, 'measure'>[]): Report['measures'] {
  const names: Record<string, Bilingual> = {};
  const present = new Set(rows.map(({ measure }) => measure));
  for (const { measure, name } of figureDefinitions) if (present.has(measure)) names[measure] ??= name;
  return names;
}

/** What the measures of some rows count, in words, where their name does not say it. */
export function wordsOfMeasures(rows: readonly Pick<FigureRow, 'measure'>[]): Report['inWords'] {
  const measures = [...new Set(rows.map(({ measure }) => measure))];
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const words = inWords(measure);
      return words === undefined ? [] : [[measure, words]];
    }),
  );
}

/** What the selection is called in the rows. */
export function scopeOf(codes: SelectedLocations): string {
  if (codes === null) return 'national';
  return codes.length === 1 ? `location:${codes[0]}` : 'selection';
}
