import type { Language } from '@mim/domain/kernel';
import { formatPercent, NOT_KNOWN } from './format.js';

/** Under this percentage whole percents are alike, and of at least so many a tenth of one is somebody. */
const SMALL = 10;
const MANY = 100;

/**
 * Decimals of a percentage that is read, in a key figure, a title or a sentence: none, and one where it is under 10% of at least a
 * hundred. Tables and files have one decimal, and the bars of a figure those of its axis.
 * @param percent in percent
 * @example
 * percentDigits(46.1, 373); // 0
 * percentDigits(4.6, 373); // 1
 * percentDigits(4.6, 43); // 0
 */
export const percentDigits = (percent: number, base: number | null): 0 | 1 =>
  percent > 0 && percent < SMALL && (base ?? 0) >= MANY ? 1 : 0;

/**
 * A share as it is read, half away from zero, from integers: 0.5 always rounds up.
 * @returns `–` when there is no base
 * @example
 * readPercent(172, 373, 'nl'); // '46%'
 * readPercent(17, 373, 'nl'); // '4,6%'
 */
export function readPercent(count: number | null, base: number | null, language: Language): string {
  if (count === null || base === null || base === 0) return NOT_KNOWN;
  const rounded = (scale: 1 | 10) => Math.floor((200 * scale * count + base) / (2 * base)) / scale;
  const digits = percentDigits(rounded(10), base);
  return formatPercent(rounded(digits === 0 ? 1 : 10), language, digits);
}
