import { isSmallBase, type Language, shareInterval } from '@mim/domain/kernel';
import type { Cell } from '../../../components/plot/table-of-figure.js';
import { formatNumber, formatPercent } from '../../../language/format.js';

/** A number in a table. */
export const numberCell = (value: number | null, language: Language, digits = 0): Cell => ({
  text: formatNumber(value, language, digits),
  value,
});

/** A percentage in a table, given in percent. */
export const percentCell = (value: number | null, language: Language, digits: 0 | 1 = 1): Cell => ({
  text: formatPercent(value, language, digits),
  value,
});

/** A share between 0 and 1 in a table: percent with one decimal. */
export const shareCell = (share: number | null, language: Language): Cell =>
  percentCell(share === null ? null : Math.round(share * 1000) / 10, language);

/** A percentage in a table, given in percent, with a mark where its base is small. */
export function markedPercentCell(value: number | null, base: number | null, language: Language): Cell {
  const cell = percentCell(value, language);
  return value !== null && isSmallBase(base ?? 0) ? { ...cell, text: `${cell.text} *` } : cell;
}

/** A share between 0 and 1 in a table, with a mark where its base is small. */
export const markedShareCell = (share: number | null, base: number | null, language: Language): Cell =>
  markedPercentCell(share === null ? null : Math.round(share * 1000) / 10, base, language);

/** A share with its 95% interval: percent, lower, upper. Marked where its base is small. */
export function shareCells(
  {
    count,
    base,
    value,
  }: { readonly count: number | null; readonly base: number | null; readonly value: number | null },
  language: Language,
): readonly Cell[] {
  const interval = shareInterval(count ?? 0, base ?? 0);
  return [
    markedPercentCell(value, base, language),
    shareCell(interval?.lower ?? null, language),
    shareCell(interval?.upper ?? null, language),
  ];
}

/** Words in a table. */
export const textCell = (text: string): Cell => ({ text, value: text });
