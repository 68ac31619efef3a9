import { barX, type PlotOptions, ruleX, text } from '@observablehq/plot';
import { type Frame, NARROW, seriesColour, TEXT } from '../frame.js';
import { BOLD, widest, wrap } from '../text-width.js';

/** A category with its size, and the size to compare it with. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value as it is written. */
  readonly valueLabel: string;
  readonly compared: { readonly value: number; readonly label: string } | null;
}

/** Horizontal bars from zero, in the order given, with what they are compared with as a thin bar behind. */
export interface BarsData {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
}

const BAR = 14;
const COMPARED = 5;
/** How far the thin bar shows from behind the bar. */
const PEEK = 4;
const GAP = 6;

interface BarLayout {
  readonly labelsAbove: boolean;
  readonly row: number;
  readonly barTop: number;
  readonly marginLeft: number;
  readonly marginRight: number;
}

function layOut(bars: readonly Bar[], width: number): BarLayout {
  const labelsAbove = width < NARROW;
  const hasCompared = bars.some((bar) => bar.compared !== null);
  const block = hasCompared ? BAR + PEEK : BAR;
  const longest = widest(
    bars.map((bar) => bar.label),
    TEXT,
  );
  const row = labelsAbove ? 22 + block + 10 : 34;
  return {
    labelsAbove,
    row,
    barTop: labelsAbove ? 22 : (row - block) / 2,
    marginLeft: labelsAbove ? 1 : Math.ceil(Math.min(longest + 14, width * 0.4)),
    marginRight: Math.ceil(valueRoom(bars) + comparedRoom(bars) + GAP),
  };
}

const valueRoom = (bars: readonly Bar[]) =>
  widest(
    bars.map((bar) => bar.valueLabel),
    (TEXT + 2) * BOLD,
  );

const comparedRoom = (bars: readonly Bar[]) => {
  const labels = bars.flatMap((bar) => (bar.compared === null ? [] : [bar.compared.label]));
  return labels.length === 0 ? 0 : widest(labels, TEXT) + GAP;
};

/**
 * Draws bars.
 * @param data the bars, in the order in which they are read
 * @param frame width and colours
 * @returns options for Plot
 */
export function barsOptions({ bars }: BarsData, frame: Frame): PlotOptions {
  const { labelsAbove, row, barTop, marginLeft, marginRight } = layOut(bars, frame.width);
  const { ink, muted, compared } = frame.colours;
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.value, bar.compared?.value ?? 0)));
  const behind = bars.flatMap(({ key, value, compared: other }) =>
    other === null ? [] : [{ key, end: Math.max(value, other.value), ...other }],
  );
  const end = (bar: Bar) => Math.max(bar.value, bar.compared?.value ?? 0);
  const barMiddle = barTop + BAR / 2 - row / 2;
  const comparedTop = barTop + BAR + PEEK - COMPARED;
  const label = { y: 'key', text: 'label', fill: ink, fontSize: TEXT } as const;
  const beside = { y: 'key', textAnchor: 'start', dy: barMiddle + 1 } as const;
  return {
    width: frame.width,
    height: bars.length * row,
    marginTop: 0,
    marginBottom: 0,
    marginLeft,
    marginRight,
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: bars.map((bar) => bar.key), padding: 0, axis: null },
    marks: [
      barX(behind, {
        y: 'key',
        x1: 0,
        x2: 'value',
        fill: compared,
        insetTop: comparedTop,
        insetBottom: row - comparedTop - COMPARED,
      }),
      barX(bars, {
        y: 'key',
        x1: 0,
        x2: 'value',
        fill: seriesColour(frame, 0),
        insetTop: barTop,
        insetBottom: row - barTop - BAR,
      }),
      ruleX([0], { stroke: muted }),
      labelsAbove
        ? text(bars, { ...label, x: 0, textAnchor: 'start', dy: 12 - row / 2 })
        : text(bars, {
            ...label,
            x: 0,
            textAnchor: 'end',
            dx: -10,
            dy: barMiddle + 1,
            text: (bar: Bar) => wrap(bar.label, TEXT, marginLeft - 12),
            lineHeight: 1.1,
          }),
      text(bars, {
        ...beside,
        x: end,
        text: 'valueLabel',
        dx: GAP,
        fill: ink,
        fontSize: TEXT + 2,
        fontWeight: 600,
      }),
      text(behind, {
        ...beside,
        x: 'end',
        text: 'label',
        dx: GAP + valueRoom(bars) + GAP,
        fill: muted,
        fontSize: TEXT,
      }),
    ],
  };
}
