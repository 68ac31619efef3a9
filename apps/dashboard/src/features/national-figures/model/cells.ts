import type { Language } from '@mim/domain';
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

/** Words in a table. */
export const textCell = (text: string): Cell => ({ text, value: text });
