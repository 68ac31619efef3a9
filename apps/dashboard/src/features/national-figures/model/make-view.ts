import type { Published, Report } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { type Comparison, withCountry, withPublishedCountry, withYearBefore } from './comparison.js';
import { figureIndex } from './figure-index.js';
import type { View } from './view.js';

export interface ViewSources {
  readonly report: Report;
  readonly published: Published;
  /** The computed figures of the whole country, for who may see them. */
  readonly national: Report | null;
  readonly language: Language;
}

/**
 * Everything that the figures of a page are made from. The country is held against the year before; a
 * selection against the country: as computed where that may be seen, as published where not.
 */
export function makeView({ report, published, national, language }: ViewSources): View {
  const isNational = report.scope === 'national';
  return {
    language,
    report,
    index: figureIndex(report.rows),
    scopeName: scopeName(report, language),
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

/** What a report is about: the country, a location by its name, or how many locations. */
function scopeName({ scope, byLocation }: Report, language: Language): string {
  if (scope === 'national') return m.figures_scope_national({}, { locale: language });
  const [first] = byLocation;
  return byLocation.length === 1 && first !== undefined
    ? first.name
    : m.figures_selection_scope({ count: byLocation.length }, { locale: language });
}
