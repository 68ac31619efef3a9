import { barX, type Markish, type PlotOptions, ruleX, text, tickX } from '@observablehq/plot';
import type { Axis } from '../axis.js';
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
  /** Words above this bar and those after it, where a plot has parts. */
  readonly heading?: string;
}

/** Horizontal bars from zero, in the order given, with what they are compared with as a thin bar behind. */
export interface BarsData {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
  /** What the bars share with those of other figures; null: they go from 0 to the longest. */
  readonly axis: Axis | null;
}

const BAR = 14;
const COMPARED = 5;
/** How far the thin bar shows from behind the bar. */
const PEEK = 4;
const GAP = 6;
const LABEL_ROOM = 22;
/** Room for the words under an axis. */
const AXIS = 24;

interface BarLayout {
  readonly labelsAbove: boolean;
  readonly row: number;
  readonly barTop: number;
  readonly marginLeft: number;
  readonly marginRight: number;
}

function layOut(bars: readonly Bar[], width: number): BarLayout {
  const labelsAbove = width < NARROW;
  const block = bars.some((bar) => bar.compared !== null) ? BAR + PEEK : BAR;
  const labels = bars.map((bar) => bar.label);
  const row = labelsAbove ? LABEL_ROOM + block + 10 : 34;
  return {
    labelsAbove,
    row,
    barTop: labelsAbove ? LABEL_ROOM : (row - block) / 2,
    marginLeft: labelsAbove ? 1 : Math.ceil(Math.min(widest(labels, TEXT) + 14, width * 0.37)),
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

const headingKey = (bar: Bar) => `heading ${bar.key}`;

/** Where the longer of the two bars ends. */
const endOf = (bar: Bar) => Math.max(bar.value, bar.compared?.value ?? 0);

/**
 * Draws bars.
 * @param data the bars, in the order in which they are read
 * @param frame width and colours
 * @returns options for Plot
 */
export function barsOptions({ bars, axis }: BarsData, frame: Frame): PlotOptions {
  const layout = layOut(bars, frame.width);
  const { labelsAbove, row, barTop, marginLeft, marginRight } = layout;
  const { muted, compared } = frame.colours;
  const rows = bars.flatMap((bar) => (bar.heading === undefined ? [bar.key] : [headingKey(bar), bar.key]));
  const behind = bars.flatMap((bar) =>
    bar.compared === null ? [] : [{ key: bar.key, end: endOf(bar), ...bar.compared }],
  );
  const comparedTop = barTop + BAR + PEEK - COMPARED;
  const bar = { y: 'key', x1: 0, x2: 'value' } as const;
  return {
    width: frame.width,
    height: rows.length * row + (axis === null ? 0 : AXIS),
    marginTop: 0,
    marginBottom: axis === null ? 0 : AXIS,
    marginLeft,
    marginRight,
    x: { domain: [0, axis?.end ?? Math.max(1, ...bars.map(endOf))], axis: null },
    y: { type: 'band', domain: rows, padding: 0, axis: null },
    marks: [
      ...axisMarks(axis, frame),
      barX(behind, {
        ...bar,
        fill: compared,
        insetTop: comparedTop,
        insetBottom: row - comparedTop - COMPARED,
      }),
      barX(bars, {
        ...bar,
        fill: seriesColour(frame, 0),
        insetTop: barTop,
        insetBottom: row - barTop - BAR,
      }),
      labelsAbove || rows.length > bars.length
        ? tickX(bars, {
            x: 0,
            y: 'key',
            stroke: muted,
            insetTop: barTop - 3,
            insetBottom: row - barTop - BAR - PEEK,
          })
        : ruleX([0], { stroke: muted }),
      ...labelMarks(bars, frame, layout),
      ...valueMarks(bars, behind, frame, layout),
    ],
  };
}

/** Faint lines through the plot, with their words beneath. */
function axisMarks(axis: Axis | null, frame: Frame): Markish[] {
  if (axis === null) return [];
  const { line: hairline, muted } = frame.colours;
  const lines = axis.ticks.filter(({ value }) => value > 0);
  return [
    ruleX(lines, { x: 'value', stroke: hairline }),
    text(axis.ticks, {
      x: 'value',
      text: 'label',
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 8,
      fill: muted,
      fontSize: TEXT - 1,
    }),
  ];
}

/** The categories' names, left of the bars or above them, and the headings of the parts. */
function labelMarks(bars: readonly Bar[], frame: Frame, layout: BarLayout): Markish[] {
  const { ink, muted } = frame.colours;
  const { labelsAbove, row, barTop, marginLeft } = layout;
  const label = { y: 'key', x: 0, fill: ink, fontSize: TEXT } as const;
  const headings = bars.filter((bar) => bar.heading !== undefined);
  return [
    labelsAbove
      ? text(bars, { ...label, text: 'label', textAnchor: 'start', dy: 12 - row / 2 })
      : text(bars, {
          ...label,
          text: (bar: Bar) => wrap(bar.label, TEXT, marginLeft - 12),
          textAnchor: 'end',
          dx: -10,
          dy: barTop + BAR / 2 - row / 2 + 1,
          lineHeight: 1.1,
        }),
    text(headings, {
      x: 0,
      y: headingKey,
      text: 'heading',
      textAnchor: 'start',
      dx: 1 - marginLeft,
      dy: row / 2 - 12,
      fill: muted,
      fontSize: TEXT,
      fontWeight: 600,
    }),
  ];
}

type Behind = { readonly key: string; readonly end: number; readonly label: string };

/** The values at the ends of the bars, and what they are compared with beside them. */
function valueMarks(
  bars: readonly Bar[],
  behind: readonly Behind[],
  frame: Frame,
  { row, barTop }: BarLayout,
): Markish[] {
  const { ink, muted, surface } = frame.colours;
  const beside = { y: 'key', textAnchor: 'start', dy: barTop + BAR / 2 - row / 2 + 1 } as const;
  return [
    text(bars, {
      ...beside,
      x: endOf,
      text: 'valueLabel',
      dx: GAP,
      fill: ink,
      stroke: surface,
      strokeWidth: 4,
      fontSize: TEXT + 2,
      fontWeight: 600,
    }),
    text(behind, {
      ...beside,
      x: 'end',
      text: 'label',
      dx: GAP + valueRoom(bars) + GAP,
      fill: muted,
      stroke: surface,
      strokeWidth: 4,
      fontSize: TEXT,
    }),
  ];
}
