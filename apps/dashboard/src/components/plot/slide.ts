import type { PlotColours } from './frame.js';
import { BOLD, wrap } from './text-width.js';

/** What stands on a slide beside its plot. */
export interface SlideText {
  /** A sentence that says what is seen. */
  readonly title: string;
  /** The one number that it is about, as it is written; null: the plot alone says it. */
  readonly value: string | null;
  /** Base, source and notes, a line each. */
  readonly lines: readonly string[];
}

interface Paper {
  readonly colours: PlotColours;
  readonly document: Document;
}

/** A slide in pixels, as projectors and programs for slides have it. */
export const slideSize = { width: 1920, height: 1080 } as const;
/** It is laid out at half that size, so that the text of a plot is read from the back of a room. */
const [WIDTH, HEIGHT, MARGIN] = [960, 540, 48];
/** How wide a plot is drawn beside a number, or alone. */
export const slidePlotWidth = (hasValue: boolean): number => (hasValue ? 560 : WIDTH - 2 * MARGIN);

const SVG = 'http://www.w3.org/2000/svg';
const TITLE = 30;
const LINE = 14;
const VALUE = 88;
/** A number that stands alone. */
const LONE_VALUE = 160;
const LEADING = 1.3;

/**
 * Puts a drawn plot on a slide with its title above and its caption at the foot; a number stands at the left of it, or alone. A plot that
 * is higher than the room between them is made smaller as a whole.
 * @param plot a drawn plot with its width and height; null: there is none
 * @param words title, number and lines of the caption
 * @param paper colours, and the document that makes the elements
 * @returns an svg element of `slideSize`
 */
export function composeSlide(plot: SVGSVGElement | null, words: SlideText, paper: Paper): SVGSVGElement {
  const { ink, muted, surface, series } = paper.colours;
  const room = WIDTH - 2 * MARGIN;
  const title = wrap(words.title, TITLE * BOLD, room).split('\n');
  const lines = words.lines.flatMap((line) => wrap(line, LINE, room).split('\n'));
  const top = MARGIN + title.length * TITLE * LEADING + 16;
  const foot = HEIGHT - MARGIN - lines.length * LINE * LEADING;
  const make = (
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    text?: string,
  ): SVGElement => {
    const element = paper.document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.textContent = text;
    return element as SVGElement;
  };
  const slide = make('svg', {
    xmlns: SVG,
    ...slideSize,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    'font-family': "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
    fill: ink,
  }) as SVGSVGElement;
  slide.append(
    make('title', {}, words.title),
    make('rect', { width: WIDTH, height: HEIGHT, fill: surface }),
    ...title.map((text, place) =>
      make(
        'text',
        { x: MARGIN, y: MARGIN + TITLE * (0.8 + place * LEADING), 'font-size': TITLE, 'font-weight': 600 },
        text,
      ),
    ),
  );
  const size = plot === null ? LONE_VALUE : VALUE;
  if (words.value !== null)
    slide.append(
      make(
        'text',
        {
          x: MARGIN,
          y: (top + foot) / 2 + size * 0.35,
          'font-size': size,
          'font-weight': 600,
          fill: series[0] ?? ink,
        },
        words.value,
      ),
    );
  if (plot !== null) {
    const [width, height] = [Number(plot.getAttribute('width')), Number(plot.getAttribute('height'))];
    const scale = Math.min(1.4, slidePlotWidth(words.value !== null) / width, (foot - top - 12) / height);
    const left = words.value === null ? MARGIN : WIDTH - MARGIN - width * scale;
    plot.removeAttribute('aria-hidden');
    plot.setAttribute('viewBox', `0 0 ${width} ${height}`);
    plot.setAttribute('width', String(width * scale));
    plot.setAttribute('height', String(height * scale));
    plot.setAttribute('x', String(left));
    plot.setAttribute('y', String(top + Math.max(0, (foot - top - 12 - height * scale) / 2)));
    slide.append(plot);
  }
  slide.append(
    ...lines.map((text, place) =>
      make(
        'text',
        { x: MARGIN, y: foot + LINE * (1 + place * LEADING), 'font-size': LINE, fill: muted },
        text,
      ),
    ),
  );
  return slide;
}
