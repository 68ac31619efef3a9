import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { figureIndex, indexOfPeriod } from './figure-index.js';
import { findPublished, type PublishedFigure } from './published-figures.js';
import type { CountedShare } from './share-interval.js';
import { type ShownReport, yearText } from './shown-report.js';

/** A figure to hold another against. */
export interface OtherFigure {
  readonly count: number | null;
  readonly percent: number | null;
  /** What the percentage is a share of; null when that is not known. */
  readonly base: number | null;
}

/** What the figures of a page are held against: the year before, or the whole country. */
export interface Comparison {
  readonly find: (measure: string, breakdown?: string | null, category?: string | null) => OtherFigure | null;
  /** Decimals with which its percentages are known: published ones are whole. */
  readonly digits: 0 | 1;
  /** True when it is about other locations: then numbers of people are not compared, shares are. */
  readonly isOtherScope: boolean;
  /** How many of its locations its totals are of: "18 van 19 locaties"; null where totals are not compared. */
  readonly coverage: string | null;
  /** Head of its column in a table. */
  readonly name: string;
  /** Beside a bar: "2007: 28%". */
  readonly short: (value: string) => string;
  /** In a sentence: "in 2007 (60%)". */
  readonly inText: (value: string) => string;
  readonly note: string;
  readonly source: string;
}

/** Finds the published figures of a year. */
const inYear =
  (published: Published, year: number): Comparison['find'] =>
  (measure, breakdown, category) => {
    const figure = findPublished(published, year, measure, breakdown, category);
    return figure === null ? null : { ...figure, base: publishedBase(published, figure) };
  };

/** The measure whose total a share of this measure is taken of. */
const totals: Readonly<Record<string, string>> = {
  'ended.by-reason': 'ended',
  'completion.of-ended': 'ended',
  'attrition.of-ended': 'ended',
  'visiting-mothers.stopped.by-reason': 'visiting-mothers.stopped',
};

/** What a published percentage is a share of, as far as it was published: those of whom it was not known included. */
export const publishedBase = (published: Published, { year, measure }: PublishedFigure): number | null =>
  findPublished(published, year, totals[measure] ?? measure)?.count ?? null;

/** A share as its count and base, from what was printed; null when its base is not known. */
export const countedShare = ({ percent, base }: OtherFigure): CountedShare | null =>
  percent === null || base === null ? null : { count: (percent / 100) * base, base };

/** The year before as it was published; null when nothing of it was. */
export function withYearBefore(published: Published, year: number, language: Language): Comparison | null {
  const before = year - 1;
  if (!published.figures.some((figure) => figure.year === before)) return null;
  const locale = { locale: language };
  const edition = published.editions.find((one) => one.year === before);
  return {
    find: inYear(published, before),
    digits: 0,
    isOtherScope: false,
    coverage:
      edition === undefined
        ? null
        : m.figures_coverage_short(
            { delivered: edition.locationsDelivered, count: edition.locations },
            locale,
          ),
    name: m.figures_compared_name_year({ year: before }, locale),
    short: (value) => m.figures_compared_year({ year: before, value }, locale),
    inText: (value) => m.figures_other_year({ year: before, value }, locale),
    note: m.figures_compared_note_year({ year: before }, locale),
    source: m.figures_source_published({ year: before }, locale),
  };
}

const nationalText = (language: Language) => ({
  isOtherScope: true,
  coverage: null,
  short: (value: string) => m.figures_compared_national({ value }, { locale: language }),
  inText: (value: string) => m.figures_other_national({ value }, { locale: language }),
});

/** The whole country in the same year, computed. */
export function withCountry(national: ShownReport, language: Language): Comparison {
  const index = national.period === undefined ? figureIndex(national.rows) : indexOfPeriod(national.rows);
  const locale = { locale: language };
  return {
    ...nationalText(language),
    find: (measure, breakdown, category) => {
      const row = index.find(measure, breakdown ?? undefined, category ?? undefined);
      return row === null
        ? null
        : { count: row.count, percent: row.base === null ? null : row.value, base: row.base };
    },
    digits: 1,
    name: m.figures_compared_name_national({}, locale),
    note: m.figures_compared_note_national({ year: yearText(national) }, locale),
    source: m.figures_source_national({ year: yearText(national) }, locale),
  };
}

/** The whole country in the same year as it was published; null when nothing of it was. */
export function withPublishedCountry(
  published: Published,
  year: number,
  language: Language,
): Comparison | null {
  if (!published.figures.some((figure) => figure.year === year)) return null;
  const locale = { locale: language };
  return {
    ...nationalText(language),
    find: inYear(published, year),
    digits: 0,
    name: m.figures_compared_name_national_published({}, locale),
    note: m.figures_compared_note_national_published({ year }, locale),
    source: m.figures_source_published({ year }, locale),
  };
}
