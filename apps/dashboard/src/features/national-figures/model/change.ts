import { isSmallBase, type Language } from '@mim/domain/kernel';
import type { Change } from '../../../components/key-figure.js';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { percentDigits } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';
import { type Comparison, countedShare, type OtherFigure } from './comparison.js';
import { type CountedShare, isClearlyMore } from './share-interval.js';

/**
 * The change of a number in words, with what it is of the number before and how many locations that is of:
 * "13 minder (−3,6%) dan in 2007 (362, 18 van 19 locaties)".
 */
export function changeInCount(value: number, before: number, than: Comparison, language: Language): Change {
  const locale = { locale: language };
  const difference = value - before;
  const coverage = than.coverage === null ? [] : [than.coverage];
  const other = than.inText([formatNumber(before, language), ...coverage].join(', '));
  if (difference === 0) return { direction: 'same', words: m.figures_change_same({ other }, locale) };
  const amount = formatNumber(Math.abs(difference), language);
  const direction = difference > 0 ? 'up' : 'down';
  // Of a few people a percentage says nothing.
  if (before === 0 || isSmallBase(before)) {
    const more = direction === 'up' ? m.figures_change_more : m.figures_change_fewer;
    return { direction, words: more({ amount, other }, locale) };
  }
  const sign = direction === 'up' ? '+' : '−';
  const percent = `${sign}${formatPercent((100 * Math.abs(difference)) / before, language)}`;
  const more = direction === 'up' ? m.figures_change_more_percent : m.figures_change_fewer_percent;
  return { direction, words: more({ amount, percent, other }, locale) };
}

/**
 * The change of a share in percentage points, as exact as the coarser of the two is known: "5 procentpunt meer dan
 * in 2007 (60%)". It is called more or less only where chance does not explain it.
 * @param value percent of the share now
 * @param share the same as its count and base
 * @returns undefined when nothing was known before, or one of the two says too little
 */
export function changeInPercent(
  value: number,
  share: CountedShare | null,
  before: OtherFigure,
  than: Comparison,
  language: Language,
): Change | undefined {
  if (before.percent === null || isSmallBase(before.base ?? 0) || isSmallBase(share?.base ?? 0))
    return undefined;
  const locale = { locale: language };
  const scale = than.digits === 0 ? 1 : 10;
  const count = Math.abs(Math.round((value - before.percent) * scale) / scale);
  // What was printed in whole percents is not known any finer.
  const digits = Math.min(than.digits, percentDigits(before.percent, before.base));
  const other = than.inText(formatPercent(before.percent, language, digits));
  if (value === before.percent) return { direction: 'same', words: m.figures_change_same({ other }, locale) };
  const earlier = countedShare(before);
  if (isClearlyMore(share, earlier))
    return { direction: 'up', words: m.figures_change_points_more({ count, other }, locale) };
  if (isClearlyMore(earlier, share))
    return { direction: 'down', words: m.figures_change_points_fewer({ count, other }, locale) };
  return { direction: 'same', words: m.figures_change_unclear({ other }, locale) };
}
