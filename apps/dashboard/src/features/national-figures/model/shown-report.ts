import type { FigureValues, PeriodReport, Report } from '@mim/analytics';

/** A report that pages are made from: of one year, or of several together. */
export interface ShownReport extends Report {
  /** Of several years: which, and of how many locations each is. */
  readonly period?: Pick<PeriodReport, 'from' | 'to' | 'coverage'>;
}

/**
 * The figures of several years together, as pages read a report. Locations are not set beside each other in it, and its year is
 * the last one.
 */
export const reportOfPeriod = (period: PeriodReport): ShownReport => ({
  year: period.to,
  scope: period.scope,
  coverage: leastCovered(period.coverage),
  madeFrom: period.madeFrom,
  names: period.names,
  rows: period.rows,
  measures: period.measures,
  inWords: period.inWords,
  byLocation: [],
  period: { from: period.from, to: period.to, coverage: period.coverage },
});

/** Of which year or years, locations and deliveries some figures are, as a report says it. */
export const reportOfValues = ({ from, to, scope, coverage, madeFrom, names }: FigureValues) => ({
  year: to,
  scope,
  coverage: leastCovered(coverage),
  madeFrom,
  names,
  byLocation: Object.keys(madeFrom.deliveries).map((code) => ({ code, name: names[code] ?? code })),
  ...(from < to && { period: { from, to, coverage } }),
});

const emptyCoverage: Report['coverage'] = { expected: 0, delivered: 0, nil: 0, missing: [] };

/** Several years are as well covered as the year of which the fewest locations delivered, of those in which any should. */
const leastCovered = (years: PeriodReport['coverage']): Report['coverage'] =>
  years
    .filter((year) => !isWithout(year))
    .reduce<Report['coverage'] | null>(
      (least, year) =>
        least === null || year.delivered * least.expected < least.delivered * year.expected ? year : least,
      null,
    ) ?? emptyCoverage;

/** Whether a year adds nothing: no location should deliver it, such as a year before the first delivery. */
const isWithout = ({ expected, delivered }: PeriodReport['coverage'][number]): boolean =>
  expected === 0 && delivered === 0;

/** The years of a period that add nothing to it. */
export const yearsWithout = ({ period }: Pick<ShownReport, 'period'>): readonly number[] =>
  period?.coverage.filter(isWithout).map(({ year }) => year) ?? [];

/**
 * The year or years as they are written: "2008", "2006–2008".
 * @param report what it is made from
 */
export const yearText = ({ year, period }: Pick<ShownReport, 'year' | 'period'>): string =>
  period === undefined ? String(year) : `${period.from}–${period.to}`;
