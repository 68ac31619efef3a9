import type { Language } from '@mim/domain/kernel';
import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { Caseload } from '../requests/caseload.js';

/** As it is shown: with one decimal where it is no whole number. */
const shown = (value: number, language: Language): string => {
  const rounded = Math.round(value * 10) / 10;
  return formatNumber(rounded, language, Number.isInteger(rounded) ? 0 : 1);
};

/** On which side of a norm a number is, as far as it is shown. */
function sideOf(
  value: number,
  norm: number,
): { readonly side: 'under' | 'at' | 'above'; readonly by: number } {
  const by = Math.round((value - norm) * 10) / 10;
  return { side: by === 0 ? 'at' : by < 0 ? 'under' : 'above', by: Math.abs(by) };
}

/**
 * Where a number stands beside its norm, in words.
 * @example
 * normText({ value: 12, norm: 17 }, 'nl'); // '5 onder de norm'
 */
export function normText(
  { value, norm }: { readonly value: number | null; readonly norm: number },
  language: Language,
): string {
  if (value === null) return m.caseload_norm_unknown();
  const { side, by } = sideOf(value, norm);
  if (side === 'at') return m.caseload_norm_at();
  const words = { by: shown(by, language) };
  return side === 'under' ? m.caseload_norm_under(words) : m.caseload_norm_above(words);
}

/** Whether the hours that there are suffice, in words; where they are known of nobody, that. */
export function hoursText({ available, needed }: Caseload['hours'], language: Language): string {
  if (available === null) return m.caseload_norm_unknown();
  const { side, by } = sideOf(available, needed);
  if (side === 'at') return m.caseload_hours_enough();
  const words = { hours: shown(by, language) };
  return side === 'above' ? m.caseload_hours_left(words) : m.caseload_hours_short(words);
}
