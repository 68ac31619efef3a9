import { type Language, type Unit, unitWord } from '@mim/domain/kernel';
import { locales } from './locales.js';

/** Shown where a figure is not known; a screen reader is told so in words by the component around it. */
export const NOT_KNOWN = '–';

/**
 * A number as the language writes it.
 * @param value the number, or null when it is not known
 * @param digits decimals, 0 or more
 * @example
 * formatNumber(1234.5, 'nl', 1); // '1.234,5'
 */
export function formatNumber(value: number | null, language: Language, digits = 0): string {
  if (value === null) return NOT_KNOWN;
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/**
 * A number of something, in the singular or the plural.
 * @param count a whole number
 * @example
 * formatCount(1, 'months', 'nl'); // '1 maand'
 */
export const formatCount = (count: number, unit: Unit, language: Language): string =>
  `${formatNumber(count, language)} ${unitWord(unit, count, language)}`;

/**
 * A percentage, given in percent (49.2, not 0.492).
 * @param value percent, or null when it is not known
 * @param digits decimals, 1 unless told
 * @example
 * formatPercent(49.2, 'nl'); // '49,2%'
 */
export function formatPercent(value: number | null, language: Language, digits = 1): string {
  return value === null ? NOT_KNOWN : `${formatNumber(value, language, digits)}%`;
}

/**
 * Names one after another, as a sentence lists them.
 * @example
 * formatList(['Breda', 'Tiel', 'Zwolle'], 'nl'); // 'Breda, Tiel en Zwolle'
 */
export function formatList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}
