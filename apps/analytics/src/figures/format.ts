import { type FigureRow, figureRowColumns } from './figure-row.js';

/** How a measure's value is written. */
export type ValueKind = 'percent' | 'rate' | 'estimate';

const rates: ReadonlySet<string> = new Set([
  'reach.rate',
  'waiting',
  'dosage.ratio',
  'visit.minutes.mean',
  'turnover',
  'leavers-per-100-years',
  'mothers-per-visiting-mother',
  'visiting-mothers-per-coordinator',
  'supervision.coverage',
  'coordinators.hours',
  'visiting-mothers-per-fte',
]);

const decimals: Readonly<Record<ValueKind, number>> = { percent: 1, rate: 2, estimate: 4 };

/**
 * The kind of a measure's value: percent with one decimal, rates, means and quantiles with two,
 * estimates with four.
 * @example
 * valueKindOf('retention.lower'); // 'estimate'
 */
export function valueKindOf(measure: string): ValueKind {
  if (measure.startsWith('retention') || measure.startsWith('incidence.')) return 'estimate';
  return rates.has(measure) ? 'rate' : 'percent';
}

/**
 * The cells of a row in the order of `figureRowColumns`, numbers as fixed decimals; absent is empty.
 * @returns Texts that are not yet quoted for CSV.
 * @example
 * formatFigureRow(row); // ['2008', 'national', 'completion.of-ended', '', '', '152', '309', '49.2', '0', 'of-those-who-left']
 */
export function formatFigureRow(row: FigureRow): string[] {
  return figureRowColumns.map((column) => {
    const cell = row[column];
    if (cell === null) return '';
    if (column === 'value') return row.value?.toFixed(decimals[valueKindOf(row.measure)]) ?? '';
    // A base of full-time equivalents is the one base that is not a count.
    if (column === 'base' && row.measure === 'visiting-mothers-per-fte') return row.base?.toFixed(2) ?? '';
    return String(cell);
  });
}
