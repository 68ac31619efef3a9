import { dot, line, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { type Frame, seriesColour, TEXT } from '../frame.js';
import { BOLD, widest } from '../text-width.js';
import type { Tick } from '../ticks.js';
import { BREAK, inPieces, type SeriesBreakMark } from './series-break.js';
import type { YearPoint } from './year-series.js';

/** One of many small plots: a place with its line. */
export interface SmallPlot {
  readonly key: string;
  readonly label: string;
  readonly points: readonly YearPoint[];
}

/** The same small plot of many places, all on one axis, with one line behind each to hold it against. */
export interface MultiplesData {
  readonly kind: 'multiples';
  readonly years: readonly number[];
  readonly plots: readonly SmallPlot[];
  readonly behind: SmallPlot;
  /** One axis for all: only so can they be held against each other. */
  readonly up: readonly Tick[];
  /** Drawn in each of them; what a break is, is said beneath all. */
  readonly breaks: readonly SeriesBreakMark[];
}

/** Narrower than this a line over five years cannot be followed, in pixels. */
const NARROWEST = 150;
const HEIGHT = 108;
const GAP = 0.16;
/** Between a name and a value. */
const HEAD_SPACE = 10;

/** A place in the grid, row by row. */
interface Cell {
  readonly fx: number;
  readonly fy: number;
}

/**
 * How many small plots stand beside each other: so many that each can be followed, and has its name and last value above it.
 * @param heads how wide the widest name and value are together, in pixels
 */
export const columnsIn = (width: number, heads = 0): number =>
  Math.max(1, Math.floor((width * (1 - GAP)) / Math.max(NARROWEST * (1 - GAP), heads)));

/** The widest name with the value at its other end, in pixels. */
const headsOf = (plots: readonly SmallPlot[]): number =>
  Math.ceil(
    widest(
      plots.map(({ label }) => label),
      TEXT,
    ) * BOLD,
  ) +
  Math.ceil(
    widest(
      plots.map(({ points }) => points.at(-1)?.label ?? ''),
      TEXT,
    ),
  ) +
  HEAD_SPACE;

/**
 * Draws many small plots in a grid.
 * @param data plots, the line behind them and their axis
 * @param frame width and colours
 * @returns options for Plot
 */
export function multiplesOptions(data: MultiplesData, frame: Frame): PlotOptions {
  const { ink, muted, line: hairline, compared, surface } = frame.colours;
  const { years, plots, behind, up, breaks } = data;
  const brokenFrom = breaks.map(({ after }) => after);
  const marginLeft =
    Math.ceil(
      widest(
        up.map(({ label }) => label),
        TEXT - 1,
      ),
    ) + 10;
  const columns = columnsIn(frame.width - marginLeft, headsOf(plots));
  const rows = Math.max(1, Math.ceil(plots.length / columns));
  const cellOf = (place: number): Cell => ({ fx: place % columns, fy: Math.floor(place / columns) });
  const own = plots.flatMap(({ key, points }, place) =>
    inPieces(points, years, brokenFrom).map((point) => ({ ...point, key, ...cellOf(place) })),
  );
  const other = plots.flatMap(({ key }, place) =>
    inPieces(behind.points, years, brokenFrom).map((point) => ({ ...point, key, ...cellOf(place) })),
  );
  const ends = plots.flatMap(({ points }, place) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ ...last, ...cellOf(place) }];
  });
  const titles = plots.map(({ label }, place) => ({ label, ...cellOf(place) }));
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1];
  const spans = plots.map((_, place) => ({ text: `${first}–${last}`, ...cellOf(place) }));
  const grid = titles.flatMap(({ fx, fy }) => up.map(({ value, label }) => ({ value, label, fx, fy })));
  const broken = plots.flatMap((_, place) =>
    breaks.map(({ before, after }) => ({ at: (before + after) / 2, ...cellOf(place) })),
  );
  const in_ = { fx: 'fx', fy: 'fy' } as const;
  return {
    width: frame.width,
    height: rows * HEIGHT + 8,
    marginLeft,
    marginRight: 10,
    marginTop: 22,
    marginBottom: 18,
    fx: { domain: Array.from({ length: columns }, (__, place) => place), axis: null, padding: GAP },
    fy: { domain: Array.from({ length: rows }, (__, place) => place), axis: null, padding: 0.34 },
    x: { domain: [first, last], axis: null },
    y: { domain: [0, up.at(-1)?.value ?? 1], axis: null },
    marks: [
      ruleY(grid, { ...in_, y: 'value', stroke: hairline }),
      text(
        grid.filter(({ fx }) => fx === 0),
        {
          ...in_,
          y: 'value',
          text: 'label',
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -6,
          fill: muted,
          fontSize: TEXT - 1,
        },
      ),
      ruleX(broken, { ...in_, x: 'at', stroke: muted, strokeDasharray: '2 4' }),
      text(broken, {
        ...in_,
        x: 'at',
        text: () => BREAK,
        frameAnchor: 'bottom',
        lineAnchor: 'middle',
        fill: muted,
        stroke: surface,
        strokeWidth: 4,
        fontSize: TEXT,
        fontWeight: 600,
      }),
      line(other, {
        ...in_,
        x: 'year',
        y: 'value',
        z: (point: (typeof other)[number]) => `${point.key} ${point.piece}`,
        stroke: compared,
        strokeWidth: 3,
      }),
      line(own, {
        ...in_,
        x: 'year',
        y: 'value',
        z: (point: (typeof own)[number]) => `${point.key} ${point.piece}`,
        stroke: seriesColour(frame, 0),
        strokeWidth: 2,
      }),
      dot(own, { ...in_, x: 'year', y: 'value', r: 2.25, fill: seriesColour(frame, 0) }),
      text(titles, {
        ...in_,
        text: 'label',
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        dy: -5,
        fill: ink,
        fontSize: TEXT,
        fontWeight: 600,
      }),
      text(ends, {
        ...in_,
        text: 'label',
        frameAnchor: 'top-right',
        lineAnchor: 'bottom',
        dy: -5,
        fill: ink,
        fontSize: TEXT,
      }),
      text(spans, {
        ...in_,
        text: 'text',
        frameAnchor: 'bottom-right',
        lineAnchor: 'top',
        dy: 3,
        fill: muted,
        fontSize: TEXT - 2,
      }),
    ],
  };
}
