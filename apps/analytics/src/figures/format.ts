import { figureDefinitions } from './definitions/all-definitions.js';
import type { FigureKind } from './definitions/figure-definition.js';
import { type FigureRow, figureRowColumns } from './figure-row.js';

const decimals: Readonly<Record<FigureKind, number>> = { count: 0, share: 1, rate: 2, estimate: 4 };

/** Decimals of the value by measure; of a measure that is also a plain count, those of its shares. */
const decimalsOf: ReadonlyMap<string, number> = new Map(
  figureDefinitions
    .filter(({ kind }) => kind !== 'count')
    .map(({ measure, kind }) => [measure, decimals[kind]]),
);

/**
 * The cells of a row in the order of `figureRowColumns`, numbers as fixed decimals: percent with one,
 * rates, means and quantiles with two, estimates with four. What is absent is empty.
 * @returns Texts that are not yet quoted for CSV.
 * @example
 * formatFigureRow(row); // ['2008', 'national', 'completion.of-ended', '', '', '152', '309', '49.2', '0', 'of-those-who-left']
 */
export function formatFigureRow(row: FigureRow): string[] {
  return figureRowColumns.map((column) => {
    const cell = row[column];
    if (cell === null) return '';
    if (column === 'value') return row.value?.toFixed(decimalsOf.get(row.measure) ?? 0) ?? '';
    // A base of full-time equivalents is the one base that is not a count.
    if (column === 'base' && row.measure === 'visiting-mothers-per-fte') return row.base?.toFixed(2) ?? '';
    return String(cell);
  });
}
