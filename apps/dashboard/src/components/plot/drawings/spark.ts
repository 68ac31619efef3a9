import { dot, line, type PlotOptions, text } from '@observablehq/plot';
import { type Frame, seriesColour, TEXT } from '../frame.js';
import { textWidth } from '../text-width.js';
import { inPieces } from './series-break.js';

export interface SparkPoint {
  readonly year: number;
  readonly value: number;
  /** The value as it is written. */
  readonly label: string;
}

/** A small line over a few years, beside a number: its ends are written, a year without a point is a gap. */
export interface SparkData {
  readonly kind: 'spark';
  readonly years: readonly number[];
  readonly points: readonly SparkPoint[];
  /** Years from which on the same is counted otherwise: the line does not go on there. */
  readonly breaks: readonly number[];
  /** Where its axis ends: 100 of shares, so that small lines can be compared; null: at the highest. */
  readonly end: number | null;
}

const HEIGHT = 56;
const DOT = 3.5;

/**
 * Draws a small line.
 * @param data its years and points
 * @param frame width and colours
 * @returns options for Plot
 */
export function sparkOptions(data: SparkData, frame: Frame): PlotOptions {
  const { ink, muted } = frame.colours;
  const colour = seriesColour(frame, 0);
  const [first, last] = [data.points[0], data.points.at(-1)];
  const ends = data.points.length > 1 ? [first, last] : [last];
  const shown = ends.flatMap((point) => (point === undefined ? [] : [point]));
  const margin = Math.ceil(Math.max(0, ...shown.map(({ label }) => textWidth(label, TEXT) / 2))) + 6;
  const most = data.end ?? Math.max(1, ...data.points.map(({ value }) => value));
  const bottom = {
    frameAnchor: 'bottom',
    lineAnchor: 'top',
    dy: 4,
    fontSize: TEXT - 1,
    fill: muted,
  } as const;
  return {
    width: frame.width,
    height: HEIGHT,
    marginTop: 18,
    marginBottom: 18,
    marginLeft: margin,
    marginRight: margin,
    x: { domain: [Math.min(...data.years), Math.max(...data.years)], axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      line(inPieces(data.points, data.years, data.breaks), {
        x: 'year',
        y: 'value',
        z: 'piece',
        stroke: colour,
        strokeWidth: 1.75,
      }),
      dot(data.points, { x: 'year', y: 'value', r: 2, fill: colour }),
      dot(shown.slice(-1), { x: 'year', y: 'value', r: DOT, fill: colour }),
      text(shown, {
        x: 'year',
        y: 'value',
        text: 'label',
        lineAnchor: 'bottom',
        dy: -6,
        fill: ink,
        fontSize: TEXT - 1,
      }),
      text(shown, { ...bottom, x: 'year', text: ({ year }: SparkPoint) => String(year) }),
    ],
  };
}
