import type { Curve, FigureRow, LocationAnswer, Published, Report } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { makeView } from '../make-view.js';
import type { View } from '../view.js';

/** A row of figures; what is not said is absent. */
export function aRow(row: Partial<FigureRow> & Pick<FigureRow, 'measure'>): FigureRow {
  return {
    year: 2008,
    scope: 'national',
    breakdown: null,
    category: null,
    count: null,
    base: null,
    value: null,
    unknown: null,
    note: null,
    lower: null,
    upper: null,
    ...row,
  };
}

/** A plain count. */
export const aCount = (measure: string, count: number): FigureRow => aRow({ measure, count });

/** A share of the known: `[measure, breakdown, category]`. */
export function aShare(
  [measure, breakdown, category]: readonly [string, string?, string?],
  count: number,
  base: number,
  unknown = 0,
): FigureRow {
  const value = base === 0 ? null : Math.floor((2000 * count + base) / (2 * base)) / 10;
  return aRow({
    measure,
    breakdown: breakdown ?? null,
    category: category ?? null,
    count,
    base,
    value,
    unknown,
  });
}

/** A whole breakdown from its counts. */
export function aBreakdown(
  measure: string,
  breakdown: string,
  counts: Readonly<Record<string, number>>,
): readonly FigureRow[] {
  const base = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.entries(counts).map(([category, count]) =>
    aShare([measure, breakdown, category], count, base),
  );
}

export function aReport(report: Partial<Report> = {}): Report {
  return {
    year: 2008,
    scope: 'national',
    coverage: { expected: 19, delivered: 19, nil: 0, missing: [] },
    madeFrom: { deliveries: {}, definitions: '2', software: '0.1.0' },
    names: {},
    rows: [],
    measures: {},
    inWords: {},
    byLocation: [],
    ...report,
  };
}

export function aPublishedFigure(
  figure: Partial<Published['figures'][number]> & { readonly year: number; readonly measure: string },
): Published['figures'][number] {
  return { breakdown: null, category: null, count: null, percent: null, value: null, note: null, ...figure };
}

export function aPublished(
  figures: Published['figures'] = [],
  years: readonly number[] = [...new Set(figures.map(({ year }) => year))],
): Published {
  return {
    editions: years.map((year) => ({
      year,
      title: `Registratie ${year}`,
      source: 'NJi',
      locations: 19,
      locationsDelivered: 18,
      note: null,
    })),
    figures,
  };
}

export function aLocation(code: string, location: Partial<LocationAnswer> = {}): LocationAnswer {
  return {
    code,
    name: code,
    municipality: code,
    providers: [],
    variants: [],
    participations: 1,
    ...location,
  };
}

/** A retention curve that falls in equal steps on the given days. */
export function aRetentionCurve(
  days: readonly number[],
  stratum: Curve['stratum'] = null,
  atRisk = 20,
): Curve {
  return {
    measure: 'retention',
    cause: null,
    stratum,
    points: days.map((day, index) => {
      const estimate = 1 - (index + 1) / (days.length + 1);
      return { day, atRisk, estimate, lower: estimate / 2, upper: (1 + estimate) / 2 };
    }),
  };
}

/** A view of a report, as a page makes it. */
export const aView = (
  report: Partial<Report>,
  published: Published = aPublished(),
  language: Language = 'nl',
  national: Report | null = null,
): View => makeView({ report: aReport(report), published, national, language });
