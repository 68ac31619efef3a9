import type { Language } from '@mim/domain/kernel';
import type { Axis } from '../../../components/plot/axis.js';
import type { Tick } from '../../../components/plot/ticks.js';
import { formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';

/** Below this all shares of a figure are small, in percent: a bar of them on the whole axis is a dot. */
const SMALL = 10;
const parts = [0, 0.25, 0.5, 0.75, 1] as const;
const halves = [0, 0.5, 1] as const;

/** Whether a figure is of small shares alone. */
const isSmall = (highest: number): boolean => highest > 0 && highest < SMALL;

/**
 * The axis of shares: from 0 to 100%, the same in every figure; from 0 to 10% where all are smaller, and then the figure says so.
 * @param percents all that is drawn, in percent
 * @example
 * shareAxis([35, 25], 'nl').end; // 100
 * shareAxis([3.1, 0.4], 'nl').end; // 10
 */
export function shareAxis(percents: readonly (number | null)[], language: Language): Axis {
  const small = isSmall(Math.max(0, ...percents.map((percent) => percent ?? 0)));
  const end = small ? SMALL : 100;
  return {
    end,
    ticks: (small ? halves : parts).map((part) => ({
      value: part * end,
      label: formatPercent(part * end, language, 0),
    })),
  };
}

/** Decimals of a percentage beside its bar: of small shares whole percents would be alike. */
export const shareDigits = ({ end }: Axis): 0 | 1 => (end === SMALL ? 1 : 0);

/** What a figure says of an axis that is not that of the others. */
export const axisNote = ({ end }: Axis, language: Language): readonly string[] =>
  end === SMALL ? [m.figures_note_small_axis({}, { locale: language })] : [];

/**
 * The same for lines of shares between 0 and 1: its ticks.
 * @param highest the highest share drawn, 0-1
 */
export const shareTicks = (highest: number, language: Language): readonly Tick[] =>
  shareAxis([100 * highest], language).ticks.map(({ value, label }) => ({ value: value / 100, label }));
