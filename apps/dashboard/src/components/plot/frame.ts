/** The colours of a plot. In the browser they are the design tokens; elsewhere plain values. */
export interface PlotColours {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  /** What lies behind for comparison: the previous year, the whole country. */
  readonly compared: string;
  /** The categorical palette, in its order. */
  readonly series: readonly string[];
}

/** Where a plot is drawn. A drawing knows nothing else about its surroundings. */
export interface Frame {
  /** Width in CSS pixels. */
  readonly width: number;
  readonly colours: PlotColours;
}

/** The design tokens themselves: a plot drawn with them follows the theme and the printer by itself. */
export const tokenColours: PlotColours = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  surface: 'var(--surface)',
  compared: 'var(--plot-previous)',
  series: [1, 2, 3, 4, 5, 6, 7].map((place) => `var(--plot-${place})`),
};

/** Under this width labels stand above the bars and plots are less high: a phone held upright. */
export const NARROW = 360;

/** Sizes of text in a plot, in CSS pixels. */
export const TEXT = 13;

/** Strokes that tell lines apart without their colour; the first is solid. */
const dashes = ['', '7 3', '2 3', '9 3 2 3', '4 4', '12 3', '1 4'] as const;

/** The colour of a series by its place; the palette starts again after its last. */
export function seriesColour(frame: Frame, place: number): string {
  return frame.colours.series[place % frame.colours.series.length] ?? frame.colours.ink;
}

/** The stroke pattern of a series by its place. */
export function seriesDash(place: number): string {
  return dashes[place % dashes.length] ?? '';
}
