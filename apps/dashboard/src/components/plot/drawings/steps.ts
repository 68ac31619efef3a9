import {
  areaY,
  dot,
  line,
  link,
  type Markish,
  type PlotOptions,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import { type Frame, NARROW, seriesColour, seriesDash, TEXT } from '../frame.js';
import { placeLabels } from '../place-labels.js';
import { BOLD, shorten, widest } from '../text-width.js';
import { type Tick, thinTicks } from '../ticks.js';

/** A curve that keeps its value until the next point. */
export interface StepPoint {
  readonly at: number;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface StepLine {
  readonly key: string;
  readonly label: string;
  readonly points: readonly StepPoint[];
}

/** One line of numbers beneath the plot, one for each tick of the horizontal axis. */
export interface NumbersBeneath {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** Step curves over time: one with its band and a few readings, or several named at their ends. */
export interface StepsData {
  readonly kind: 'steps';
  readonly lines: readonly StepLine[];
  /** Ticks over time, the first at 0. */
  readonly across: readonly Tick[];
  /** Where the axis of time ends: with the lines, or just after the last tick. */
  readonly acrossEnd: number;
  readonly acrossLabel: string;
  /** Ticks of the share, the first at 0 and the last at the top of the axis. */
  readonly up: readonly Tick[];
  readonly withBand: boolean;
  readonly readings: readonly { readonly at: number; readonly value: number; readonly label: string }[];
  readonly beneath: { readonly label: string; readonly rows: readonly NumbersBeneath[] } | null;
}

const TOP = 14;
const LABEL_GAP = TEXT + 4;
const AXIS = 44;
const ROW = 18;

const lastOf = (ticks: readonly Tick[]) => ticks.at(-1)?.value ?? 1;

interface Ending {
  readonly key: string;
  readonly label: string;
  readonly place: number;
  readonly at: number;
  readonly value: number;
  readonly labelValue: number;
}

/** Where each line ends, and where its name stands so that no two names overlap. */
export function endings(data: StepsData, innerHeight: number): readonly Ending[] {
  const top = lastOf(data.up);
  const perPixel = top / innerHeight;
  const ends = data.lines.flatMap((line, place) => {
    const last = line.points.at(-1);
    return last === undefined ? [] : [{ key: line.key, label: line.label, place, ...last }];
  });
  const places = placeLabels(
    ends.map((end) => end.value),
    LABEL_GAP * perPixel,
    [0, top],
  );
  return ends.map((end, index) => ({ ...end, labelValue: places[index] ?? end.value }));
}

/**
 * Draws step curves.
 * @param data curves, ticks and the numbers beneath
 * @param frame width and colours
 * @returns options for Plot
 */
export function stepsOptions(data: StepsData, frame: Frame): PlotOptions {
  const isNarrow = frame.width < NARROW;
  const { ink, muted, line: hairline, surface } = frame.colours;
  const isNamed = data.lines.length > 1;
  const names = isNamed ? data.lines.map((line) => line.label) : [];
  const marginLeft =
    Math.ceil(
      widest(
        data.up.map((tick) => tick.label),
        TEXT,
      ),
    ) + 10;
  const marginRight = isNamed ? Math.ceil(Math.min(widest(names, TEXT * BOLD) + 15, frame.width * 0.48)) : 18;
  const rows = data.beneath?.rows ?? [];
  const rowHeight = isNamed ? ROW * 2 : ROW;
  const beneathHeight = data.beneath === null ? 0 : ROW + 6 + rows.length * rowHeight;
  const innerHeight = isNarrow ? 220 : 260;
  const height = TOP + innerHeight + AXIS + beneathHeight;
  const pixelsPerUnit = (frame.width - marginLeft - marginRight) / data.acrossEnd;
  const across = thinTicks(data.across, pixelsPerUnit, 32);
  const bottom = { frameAnchor: 'bottom', lineAnchor: 'top', fontSize: TEXT } as const;
  const ends = isNamed ? endings(data, innerHeight) : [];
  // A line's name stands a little beyond its end, with a thin line to it where it had to move.
  const nameX = data.acrossEnd + 10 / pixelsPerUnit;
  return {
    width: frame.width,
    height,
    marginTop: TOP,
    marginBottom: AXIS + beneathHeight,
    marginLeft,
    marginRight,
    x: { domain: [0, data.acrossEnd], axis: null },
    y: { domain: [0, lastOf(data.up)], axis: null },
    marks: [
      ruleY(data.up, { y: 'value', stroke: hairline }),
      text(data.up, {
        y: 'value',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        fill: muted,
        fontSize: TEXT,
      }),
      ruleX(across, { x: 'value', y1: 0, y2: 0, stroke: muted }),
      text(across, { ...bottom, x: 'value', text: 'label', dy: 8, fill: muted }),
      text([data.acrossLabel], {
        ...bottom,
        frameAnchor: 'bottom-left',
        textAnchor: 'start',
        dy: 26,
        fill: muted,
      }),
      ...(data.withBand ? data.lines.map((curve, place) => band(curve, place, frame)) : []),
      ruleY([0], { stroke: muted }),
      ...data.lines.map((curve, place) => steps(curve, place, frame)),
      ...readingMarks(data, frame),
      link(ends, {
        x1: 'at',
        x2: () => nameX,
        y1: 'value',
        y2: 'labelValue',
        stroke: muted,
        strokeWidth: 1,
        strokeOpacity: 0.7,
      }),
      dot(ends, {
        x: 'at',
        y: 'value',
        r: 3,
        fill: (end: Ending) => seriesColour(frame, end.place),
        stroke: surface,
      }),
      text(ends, {
        x: () => nameX,
        y: 'labelValue',
        text: (end: Ending) => shorten(end.label, TEXT * BOLD, marginRight - 14),
        textAnchor: 'start',
        dx: 3,
        fill: ink,
        fontSize: TEXT,
        fontWeight: 600,
      }),
      ...beneathMarks(data, frame, across, marginLeft),
    ],
  };
}

function band(curve: StepLine, place: number, frame: Frame): Markish {
  return areaY(
    curve.points.filter((point) => point.lower !== null && point.upper !== null),
    {
      x: 'at',
      y1: 'lower',
      y2: 'upper',
      curve: 'step-after',
      fill: seriesColour(frame, place),
      fillOpacity: 0.15,
    },
  );
}

function steps(curve: StepLine, place: number, frame: Frame): Markish {
  const dash = seriesDash(place);
  return line(curve.points, {
    x: 'at',
    y: 'value',
    curve: 'step-after',
    stroke: seriesColour(frame, place),
    strokeWidth: 2.25,
    strokeLinejoin: 'miter',
    ...(dash === '' ? {} : { strokeDasharray: dash }),
  });
}

function readingMarks(data: StepsData, frame: Frame): Markish[] {
  const { ink, surface } = frame.colours;
  return [
    dot(data.readings, {
      x: 'at',
      y: 'value',
      r: 4,
      fill: seriesColour(frame, 0),
      stroke: surface,
      strokeWidth: 1.5,
    }),
    text(data.readings, {
      x: 'at',
      y: 'value',
      text: 'label',
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dx: 6,
      dy: -6,
      fill: ink,
      stroke: surface,
      strokeWidth: 4,
      fontSize: TEXT + 2,
      fontWeight: 600,
    }),
  ];
}

/** The numbers at risk, one row a curve, under the ticks that are written. */
function beneathMarks(data: StepsData, frame: Frame, across: readonly Tick[], marginLeft: number): Markish[] {
  if (data.beneath === null) return [];
  const { ink, muted } = frame.colours;
  const isNamed = data.lines.length > 1;
  const start = {
    frameAnchor: 'bottom-left',
    lineAnchor: 'top',
    textAnchor: 'start',
    fontSize: TEXT,
  } as const;
  const heading = text([data.beneath.label], { ...start, dx: -marginLeft, dy: AXIS + 4, fill: muted });
  const rows = data.beneath.rows.flatMap((row, place) => {
    const top = AXIS + ROW + 8 + place * (isNamed ? ROW * 2 : ROW);
    const numbers = across.map((tick) => ({
      at: tick.value,
      label: row.values[data.across.indexOf(tick)] ?? '',
    }));
    const values = text(numbers, {
      x: 'at',
      text: 'label',
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: top + (isNamed ? ROW : 0),
      fill: ink,
      fontSize: TEXT,
      fontVariant: 'tabular-nums',
    });
    if (!isNamed) return [values];
    return [text([row.label], { ...start, dx: -marginLeft, dy: top, fill: ink, fontWeight: 600 }), values];
  });
  return [heading, ...rows];
}
