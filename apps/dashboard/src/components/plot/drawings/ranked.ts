import { dot, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import type { Axis } from '../axis.js';
import { type Frame, NARROW, seriesColour, TEXT } from '../frame.js';
import { widest, wrap } from '../text-width.js';

export interface RankedRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  /** Too few to compare by: drawn as an open dot. */
  readonly isSmall: boolean;
}

/** Dots in order of size, one row a place, with a line for what they are held against. */
export interface RankedData {
  readonly kind: 'ranked';
  readonly rows: readonly RankedRow[];
  readonly reference: { readonly value: number; readonly label: string } | null;
  /** What the rows share with those of other figures; null: they go from 0 to the largest. */
  readonly axis: Axis | null;
}

const TOP = 24;
const AXIS = 24;

/**
 * Draws ranked dots.
 * @param data rows in the order in which they are read
 * @param frame width and colours
 * @returns options for Plot
 */
export function rankedOptions({ rows, reference, axis }: RankedData, frame: Frame): PlotOptions {
  const isNarrow = frame.width < NARROW;
  const { ink, muted, line: hairline, surface } = frame.colours;
  const colour = seriesColour(frame, 0);
  const row = isNarrow ? 32 : 26;
  const labels = widest(
    rows.map(({ label }) => label),
    TEXT,
  );
  const marginLeft = Math.ceil(Math.min(labels + 14, frame.width * (isNarrow ? 0.4 : 0.45)));
  const most = axis?.end ?? Math.max(1, reference?.value ?? 0, ...rows.map(({ value }) => value));
  const top = reference === null ? 0 : TOP;
  const bottom = axis === null ? 0 : AXIS;
  const marginRight =
    Math.ceil(
      widest(
        rows.map(({ valueLabel }) => valueLabel),
        TEXT,
      ),
    ) + 22;
  return {
    width: frame.width,
    height: top + rows.length * row + bottom,
    marginTop: top,
    marginBottom: bottom,
    marginLeft,
    marginRight,
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: rows.map(({ key }) => key), padding: 0, axis: null },
    marks: [
      ...(axis === null
        ? []
        : [
            ruleX(
              axis.ticks.filter(({ value }) => value > 0),
              { x: 'value', stroke: hairline },
            ),
            text(axis.ticks, {
              x: 'value',
              text: 'label',
              frameAnchor: 'bottom',
              lineAnchor: 'top',
              dy: 8,
              fill: muted,
              fontSize: TEXT - 1,
            }),
          ]),
      ruleY(rows, { y: 'key', x1: 0, x2: 'value', stroke: hairline, strokeWidth: 2 }),
      ruleX([0], { stroke: muted }),
      ...(reference === null
        ? []
        : [
            ruleX([reference.value], { stroke: muted, strokeWidth: 1.5, strokeDasharray: '4 3' }),
            text([reference.label], {
              x: [reference.value],
              frameAnchor: 'top',
              lineAnchor: 'bottom',
              textAnchor: reference.value > most / 2 ? 'end' : 'start',
              dy: -7,
              fill: muted,
              fontSize: TEXT,
            }),
          ]),
      dot(rows, {
        x: 'value',
        y: 'key',
        r: 5,
        fill: ({ isSmall }: RankedRow) => (isSmall ? surface : colour),
        stroke: colour,
        strokeWidth: 2,
      }),
      text(rows, {
        x: 0,
        y: 'key',
        text: ({ label }: RankedRow) => wrap(label, TEXT, marginLeft - 12),
        textAnchor: 'end',
        dx: -10,
        lineHeight: 1.1,
        fill: ink,
        fontSize: TEXT,
      }),
      text(rows, {
        x: 'value',
        y: 'key',
        text: 'valueLabel',
        textAnchor: 'start',
        dx: 11,
        fill: ink,
        stroke: surface,
        strokeWidth: 4,
        fontSize: TEXT,
        fontWeight: 600,
      }),
    ],
  };
}
