import type { Language } from '@mim/domain/kernel';
import type { Change } from '../../../components/key-figure.js';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { Comparison } from './comparison.js';

const directionOf = (difference: number): Change['direction'] =>
  difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';

/** The change of a number in words: "17 meer dan in 2007 (692)". */
export function changeInCount(value: number, before: number, than: Comparison, language: Language): Change {
  const locale = { locale: language };
  const difference = value - before;
  const other = than.inText(formatNumber(before, language));
  const amount = formatNumber(Math.abs(difference), language);
  const direction = directionOf(difference);
  const words = {
    up: () => m.figures_change_more({ amount, other }, locale),
    down: () => m.figures_change_fewer({ amount, other }, locale),
    same: () => m.figures_change_same({ other }, locale),
  };
  return { direction, words: words[direction]() };
}

/**
 * The change of a share in percentage points, as exact as the coarser of the two is known:
 * "5 procentpunt meer dan in 2007 (60%)".
 */
export function changeInPercent(value: number, before: number, than: Comparison, language: Language): Change {
  const locale = { locale: language };
  const scale = than.digits === 0 ? 1 : 10;
  const difference = Math.round((value - before) * scale) / scale;
  const other = than.inText(formatPercent(before, language, than.digits));
  const count = Math.abs(difference);
  const direction = directionOf(difference);
  const words = {
    up: () => m.figures_change_points_more({ count, other }, locale),
    down: () => m.figures_change_points_fewer({ count, other }, locale),
    same: () => m.figures_change_same({ other }, locale),
  };
  return { direction, words: words[direction]() };
}
