import { dot, line, type Markish, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { type Frame, NARROW, seriesColour, seriesDash, TEXT } from '../frame.js';
import { BOLD, textWidth, widest } from '../text-width.js';
import type { Tick } from '../ticks.js';
import { BREAK, inPieces, type SeriesBreakMark } from './series-break.js';
import { hasRoomBelow, movedApart, type PlotHeight, placeNumbers } from './words-at-points.js';
import type { YearSeries } from './year-series.js';

/** Lines over the years. A break is a gap with a mark: the years before and after are not the same thing. */
export interface YearsData {
  readonly kind: 'years';
  readonly years: readonly number[];
  readonly series: readonly YearSeries[];
  readonly up: readonly Tick[];
  readonly breaks: readonly SeriesBreakMark[];
  /** A line of words beneath the plot, one for each year. */
  readonly beneath: { readonly label: string; readonly values: readonly string[] } | null;
}

/** Under this width names beside the lines would leave too little of the lines. */
const WIDE_ENOUGH_FOR_NAMES = 480;
const TOP = 36;
const AXIS = 32;
const BENEATH = 44;

const namesAbove = (frame: Frame): boolean => frame.width < WIDE_ENOUGH_FOR_NAMES;

/** The room that a point and the number above it take, in pixels. */
const ABOVE_NUMBER = 26;
const ABOVE_LINE = 10;
const HALF_NUMBER = 14;

type Scale = Pick<NamePlace, 'pixelsPerYear' | 'pixelsPerUnit'>;

/** What the place of a name over its line is worked out from. */
interface NamePlace {
  readonly pixelsPerYear: number;
  readonly pixelsPerUnit: number;
  readonly nameWidth: number;
  /** Pixels above a point that its number takes; its numbers may also stand below. */
  readonly room: number;
}

/**
 * How far above its last point a series' name must stand to clear the line and the numbers under it.
 * The name ends at the last point.
 * @returns pixels
 */
export function nameRise(series: YearSeries, place: NamePlace): number {
  const { pixelsPerYear, pixelsPerUnit, nameWidth, room } = place;
  const last = series.points.at(-1);
  if (last === undefined) return room;
  const left = last.year - nameWidth / pixelsPerYear;
  const rise = (value: number) => (value - last.value) * pixelsPerUnit;
  const under = series.points.filter(({ year }) => year + HALF_NUMBER / pixelsPerYear > left);
  const before = series.points.findLast(({ year }) => year <= left);
  const after = series.points.find(({ year }) => year > left);
  const atLeft =
    before === undefined || after === undefined
      ? last.value
      : before.value + ((left - before.year) / (after.year - before.year)) * (after.value - before.value);
  return Math.max(rise(atLeft) + ABOVE_LINE, ...under.map(({ value }) => rise(value) + room));
}

/** Room between two labels beneath the plot, in pixels. */
const BETWEEN = 6;

/**
 * The years that are written beneath the plot: as many as fit without running together, the last one first.
 * @param years in order
 * @param labelWidth pixels that the widest label takes
 * @returns the years, in order
 */
export function yearsWritten(
  years: readonly number[],
  pixelsPerYear: number,
  labelWidth: number,
): readonly number[] {
  const written: number[] = [];
  for (const year of years.toReversed()) {
    const next = written[0];
    if (next === undefined || (next - year) * pixelsPerYear >= labelWidth + BETWEEN) written.unshift(year);
  }
  return written;
}

/**
 * Draws lines over the years.
 * @param data series, breaks and the words beneath
 * @param frame width and colours
 * @returns options for Plot
 */
export function yearsOptions(data: YearsData, frame: Frame): PlotOptions {
  const isNarrow = frame.width < NARROW;
  const { ink, muted, line: hairline } = frame.colours;
  const names = data.series.map((series) => series.label);
  const marginLeft =
    Math.ceil(
      widest(
        data.up.map((tick) => tick.label),
        TEXT,
      ),
    ) + 30;
  const marginRight =
    data.series.length > 1 && !namesAbove(frame) ? Math.ceil(widest(names, TEXT * BOLD)) + 18 : 34;
  const first = data.years[0] ?? 0;
  const last = data.years.at(-1) ?? 1;
  const top = data.up.at(-1)?.value ?? 1;
  const innerHeight = isNarrow ? 200 : 220;
  const bottom = { frameAnchor: 'bottom', lineAnchor: 'top', fontSize: TEXT } as const;
  const beneath = data.beneath === null ? 0 : BENEATH;
  const scale = {
    pixelsPerYear: (frame.width - marginLeft - marginRight) / Math.max(1, last - first),
    pixelsPerUnit: innerHeight / top,
  };
  const height = { top, pixelsPerUnit: scale.pixelsPerUnit, above: TOP };
  const labels = [...data.years.map(String), ...(data.beneath?.values ?? [])];
  const written = yearsWritten(data.years, scale.pixelsPerYear, widest(labels, TEXT));
  const beneathOf = (year: number): string => data.beneath?.values[data.years.indexOf(year)] ?? '';
  return {
    width: frame.width,
    height: TOP + innerHeight + AXIS + beneath,
    marginTop: TOP,
    marginBottom: AXIS + beneath,
    marginLeft,
    marginRight,
    x: { domain: [first, last], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      ruleY(data.up, { y: 'value', stroke: hairline, insetLeft: -20, insetRight: -20 }),
      ruleY([0], { stroke: muted, insetLeft: -20, insetRight: -20 }),
      text(data.up, {
        y: 'value',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -28,
        fill: muted,
        fontSize: TEXT,
      }),
      text(written, { ...bottom, x: (year: number) => year, text: String, dy: 10, fill: muted }),
      ...data.breaks.flatMap((broken) => breakMarks(broken, frame)),
      ...data.series.flatMap((series, place) => seriesMarks(data, series, place, frame)),
      ...numberMarks(data, frame, height),
      ...nameMarks(data, frame, scale, height),
      ...(data.beneath === null
        ? []
        : [
            text([data.beneath.label], {
              frameAnchor: 'bottom-left',
              lineAnchor: 'top',
              dx: -marginLeft,
              dy: AXIS + 6,
              fill: muted,
              fontSize: TEXT,
            }),
            text(written, {
              ...bottom,
              x: (year: number) => year,
              text: beneathOf,
              dy: AXIS + 24,
              fill: ink,
            }),
          ]),
    ],
  };
}

/** A year of which nothing is known is passed over; what was counted otherwise is not. */
const piecesOf = ({ points }: YearSeries, breaks: YearsData['breaks']) =>
  inPieces(
    points,
    points.map(({ year }) => year),
    breaks.map(({ after }) => after),
  );

/** Two slanted strokes on the axis, a dashed line and a word: the series does not go on here. */
function breakMarks({ before, after, label }: SeriesBreakMark, frame: Frame): Markish[] {
  const { muted, surface } = frame.colours;
  const at = (before + after) / 2;
  return [
    ruleX([at], { stroke: muted, strokeDasharray: '2 4' }),
    text([BREAK], {
      x: [at],
      frameAnchor: 'bottom',
      lineAnchor: 'middle',
      fill: muted,
      stroke: surface,
      strokeWidth: 6,
      fontSize: TEXT + 3,
      fontWeight: 600,
    }),
    text([label], { x: [at], frameAnchor: 'top', lineAnchor: 'bottom', dy: -8, fill: muted, fontSize: TEXT }),
  ];
}

function seriesMarks(data: YearsData, series: YearSeries, place: number, frame: Frame): Markish[] {
  const { surface } = frame.colours;
  const colour = seriesColour(frame, place);
  const dash = seriesDash(place);
  return [
    line(piecesOf(series, data.breaks), {
      x: 'year',
      y: 'value',
      z: 'piece',
      stroke: colour,
      strokeWidth: 2.25,
      ...(dash === '' ? {} : { strokeDasharray: dash }),
    }),
    dot(series.points, { x: 'year', y: 'value', r: 4.5, fill: surface, stroke: colour, strokeWidth: 2 }),
    dot(series.computed, { x: 'year', y: 'value', r: 4.5, fill: colour, stroke: surface, strokeWidth: 1.5 }),
  ];
}

/** The numbers at the points, over all lines. */
function numberMarks({ series }: YearsData, frame: Frame, height: PlotHeight): Markish[] {
  const { ink, surface } = frame.colours;
  return [
    text(placeNumbers(series, height), {
      x: 'year',
      y: 'at',
      text: 'label',
      lineAnchor: 'middle',
      fill: ink,
      stroke: surface,
      strokeWidth: 4,
      fontSize: TEXT + 1,
      fontWeight: 600,
    }),
  ];
}

/** The names of several series at their ends: beside the last points, or above them where there is little room; never over each other. */
function nameMarks({ series }: YearsData, frame: Frame, scale: Scale, height: PlotHeight): Markish[] {
  if (series.length < 2) return [];
  const { ink, muted, surface } = frame.colours;
  const isAbove = namesAbove(frame);
  const wishes = series.flatMap((one, place) => {
    const ending = one.points.at(-1);
    if (ending === undefined) return [];
    const isBelow =
      place === series.length - 1 && one.points.every(({ value }) => hasRoomBelow(value, height));
    const rise = nameRise(one, {
      ...scale,
      nameWidth: textWidth(one.label, TEXT * BOLD),
      room: isBelow ? ABOVE_LINE : ABOVE_NUMBER,
    });
    const up = isAbove ? (rise + TEXT / 2) / scale.pixelsPerUnit : 0;
    return [{ year: ending.year, label: one.label, at: ending.value + up }];
  });
  const style = { fontSize: TEXT, stroke: surface, strokeWidth: 4 } as const;
  return [
    text(movedApart(wishes, height), {
      ...style,
      x: 'year',
      y: 'at',
      text: 'label',
      lineAnchor: 'middle',
      textAnchor: isAbove ? 'end' : 'start',
      dx: 14,
      fill: ink,
      fontWeight: 600,
    }),
    ...series.map(({ computed }) =>
      text(computed, {
        ...style,
        x: 'year',
        y: 'value',
        text: 'label',
        fill: muted,
        lineAnchor: 'top',
        dx: 14,
        ...(isAbove ? { textAnchor: 'end', dy: 10 } : { textAnchor: 'start', dy: 9 }),
      }),
    ),
  ];
}
