import type { Published, Report } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { type Comparison, withCountry, withPublishedCountry, withYearBefore } from './comparison.js';
import { figureIndex } from './figure-index.js';
import type { LocationFilter } from './selection.js';
import { selectionName } from './selection-name.js';
import type { View } from './view.js';

export interface ViewSources {
  readonly report: Report;
  readonly published: Published;
  /** The computed figures of the whole country, for who may see them. */
  readonly national: Report | null;
  readonly language: Language;
  /** How the selection was chosen; nothing where it was not. */
  readonly filter?: LocationFilter;
}

/**
 * Everything that the figures of a page are made from. The country is held against the year before; a
 * selection against the country: as computed where that may be seen, as published where not.
 */
export function makeView({ report, published, national, language, filter = {} }: ViewSources): View {
  const isNational = report.scope === 'national';
  return {
    language,
    report,
    index: figureIndex(report.rows),
    ...selectionName(report, filter, language),
    isNational,
    comparison: comparisonOf(),
    published,
  };

  function comparisonOf(): Comparison | null {
    if (isNational) return withYearBefore(published, report.year, language);
    if (national !== null) return withCountry(national, language);
    return withPublishedCountry(published, report.year, language);
  }
}
