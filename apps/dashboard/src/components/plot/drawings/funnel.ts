import { areaY, dot, line, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { type Frame, NARROW, seriesColour, TEXT } from '../frame.js';
import { widest } from '../text-width.js';
import type { Tick } from '../ticks.js';

export interface FunnelPoint {
  readonly key: string;
  /** What the share is of: how many. */
  readonly at: number;
  /** 0-1. */
  readonly value: number;
  /** Written beside it; null: it does not stand out. */
  readonly label: string | null;
  /** Too few to compare: an open dot. */
  readonly isSmall: boolean;
  readonly isOutside: boolean;
}

/** Shares against what they are of, with the limits within which chance alone keeps them. */
export interface FunnelData {
  readonly kind: 'funnel';
  readonly points: readonly FunnelPoint[];
  /** The share of all together, 0-1. */
  readonly whole: number;
  readonly wholeLabel: string;
  readonly limits: readonly {
    readonly label: string;
    readonly points: readonly { readonly at: number; readonly lower: number; readonly upper: number }[];
  }[];
  readonly acrossLabel: string;
  /** Ticks of the share from 0 to 1. */
  readonly up: readonly Tick[];
}

const AXIS = 44;
const strokes = ['5 4', '2 3'] as const;

/**
 * Draws a funnel.
 * @param data points and limits
 * @param frame width and colours
 * @returns options for Plot
 */
export function funnelOptions(data: FunnelData, frame: Frame): PlotOptions {
  const { ink, muted, line: hairline, surface } = frame.colours;
  const colour = seriesColour(frame, 0);
  const outside = seriesColour(frame, 5);
  const labels = data.up.map(({ label }) => label);
  const end = Math.max(
    1,
    ...data.points.map(({ at }) => at),
    ...data.limits.flatMap(({ points }) => points.map(({ at }) => at)),
  );
  const [inner] = data.limits;
  const ends = data.limits.flatMap(({ label, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ label, ...last }];
  });
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => end / size <= 6) ?? 2000;
  const across = Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step);
  const fill = ({ isSmall, isOutside }: FunnelPoint) => (isSmall ? surface : isOutside ? outside : colour);
  const stroke = ({ isOutside }: FunnelPoint) => (isOutside ? outside : colour);
  return {
    width: frame.width,
    height: (frame.width < NARROW ? 260 : 340) + AXIS,
    marginTop: 14,
    marginBottom: AXIS,
    marginLeft: Math.ceil(widest(labels, TEXT)) + 12,
    marginRight: Math.ceil(widest([...data.limits.map(({ label }) => label), data.wholeLabel], TEXT)) + 12,
    x: { domain: [0, end], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      ruleY(data.up, { y: 'value', stroke: hairline }),
      ...(inner === undefined
        ? []
        : [areaY(inner.points, { x: 'at', y1: 'lower', y2: 'upper', fill: colour, fillOpacity: 0.08 })]),
      ...data.limits.flatMap(({ points }, place) =>
        (['lower', 'upper'] as const).map((y) =>
          line(points, { x: 'at', y, stroke: muted, strokeWidth: 1, strokeDasharray: strokes[place] ?? '' }),
        ),
      ),
      ruleY([data.whole], { stroke: ink, strokeWidth: 1.25 }),
      ruleX([0], { stroke: muted }),
      text(data.up, {
        y: 'value',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        fill: muted,
        fontSize: TEXT,
      }),
      text(across, {
        x: (at: number) => at,
        text: String,
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 8,
        fill: muted,
        fontSize: TEXT,
      }),
      text([data.acrossLabel], {
        frameAnchor: 'bottom-left',
        lineAnchor: 'top',
        dy: 25,
        fill: muted,
        fontSize: TEXT,
      }),
      text(ends, {
        x: 'at',
        y: 'upper',
        text: 'label',
        textAnchor: 'start',
        dx: 5,
        fill: muted,
        fontSize: TEXT,
      }),
      dot(data.points, { x: 'at', y: 'value', r: 4.5, fill, stroke, strokeWidth: 1.75 }),
      text([data.wholeLabel], {
        x: () => end,
        y: () => data.whole,
        text: String,
        textAnchor: 'start',
        dx: 5,
        fill: ink,
        fontSize: TEXT,
      }),
      ...(['start', 'end'] as const).map((textAnchor) =>
        text(
          data.points.filter(({ label, at }) => label !== null && at > end / 2 === (textAnchor === 'end')),
          {
            x: 'at',
            y: 'value',
            text: 'label',
            textAnchor,
            dy: -12,
            fill: ink,
            stroke: surface,
            strokeWidth: 4,
            fontSize: TEXT,
            fontWeight: 600,
          },
        ),
      ),
    ],
  };
}
