import { kindOfValue } from './definitions/all-definitions.js';
import type { FigureKind } from './definitions/figure-definition.js';
import type { FigureColumn, FigureRow } from './figure-row.js';

const decimals: Readonly<Record<FigureKind, number>> = { count: 0, share: 1, rate: 2, estimate: 4 };

/** Numbers that are written with the decimals of their kind. */
const ofKind: ReadonlySet<FigureColumn> = new Set(['value', 'lower', 'upper']);

/**
 * The cells of a row, numbers as fixed decimals: percent with one, rates, means and quantiles with two, estimates with four;
 * bounds as what they bound. What is absent is empty.
 * @param columns Which cells, in their order.
 * @returns Texts that are not yet quoted for CSV.
 * @example
 * formatFigureRow(row, definitions1.columns); // ['2008', 'national', 'completion.of-ended', '', '', '152', '309', '49.2', '0', 'of-those-who-left']
 */
export function formatFigureRow(row: FigureRow, columns: readonly FigureColumn[]): string[] {
  return columns.map((column) => {
    const cell = row[column];
    if (cell === null) return '';
    if (ofKind.has(column)) {
      return (cell as number).toFixed(decimals[kindOfValue(row.measure, row.category)]);
    }
    // A base of full-time equivalents is the one base that is not a count.
    if (column === 'base' && row.measure === 'visiting-mothers-per-fte') return row.base?.toFixed(2) ?? '';
    return String(cell);
  });
}
