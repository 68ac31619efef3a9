import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { type Comparison, withCountry, withPublishedCountry, withYearBefore } from './comparison.js';
import { figureIndex, indexOfPeriod } from './figure-index.js';
import type { LocationFilter } from './selection.js';
import { forFileName, selectionName } from './selection-name.js';
import type { ShownReport } from './shown-report.js';
import type { View } from './view.js';

export interface ViewSources {
  readonly report: ShownReport;
  readonly published: Published;
  /** The computed figures of the whole country, for who may see them. */
  readonly national: ShownReport | null;
  readonly language: Language;
  /** How the selection was chosen; nothing where it was not. */
  readonly filter?: LocationFilter;
  /** The name of the one location, where the report itself does not tell: of several years it lists none. */
  readonly name?: string | undefined;
}

/**
 * Everything that the figures of a page are made from. The country is held against the year before; a
 * selection against the country: as computed where that may be seen, as published where not.
 */
export function makeView({ report, published, national, language, filter = {}, name }: ViewSources): View {
  const isNational = report.scope === 'national';
  return {
    language,
    report,
    index: report.period === undefined ? figureIndex(report.rows) : indexOfPeriod(report.rows),
    ...nameOf(),
    isNational,
    comparison: comparisonOf(),
    published,
  };

  function nameOf() {
    const named = selectionName(report, filter, language);
    return name === undefined || report.byLocation.length > 0
      ? named
      : { scopeName: name, scopeFileName: forFileName(name) };
  }

  function comparisonOf(): Comparison | null {
    // Several years together are held against the country in those years alone: nothing of the kind was published.
    if (report.period !== undefined) return national === null ? null : withCountry(national, language);
    if (isNational) return withYearBefore(published, report.year, language);
    if (national !== null) return withCountry(national, language);
    return withPublishedCountry(published, report.year, language);
  }
}
