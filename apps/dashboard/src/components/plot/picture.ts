import { type PlotColours, TEXT } from './frame.js';
import { BOLD, wrap } from './text-width.js';

/** The words that go with a picture when it leaves the page. */
export interface PictureText {
  readonly title: string;
  readonly lines: readonly string[];
}

const MARGIN = 24;
const TITLE = 20;
const SVG = 'http://www.w3.org/2000/svg';

interface Paper {
  readonly colours: PlotColours;
  readonly document: Document;
}

/**
 * Puts a drawn plot on a sheet with its title above and its caption beneath.
 * @param plot a drawn plot with its width and height
 * @param words title and lines of the caption
 * @param paper colours, and the document that makes the elements
 * @returns an svg element that says everything that the figure on the page says
 */
export function composePicture(plot: SVGSVGElement, words: PictureText, paper: Paper): SVGSVGElement {
  const width = Number(plot.getAttribute('width'));
  const height = Number(plot.getAttribute('height'));
  const title = wrap(words.title, TITLE * BOLD, width).split('\n');
  const lines = words.lines.flatMap((line) => wrap(line, TEXT, width).split('\n'));
  const plotTop = MARGIN + title.length * TITLE * 1.25 + 12;
  const linesTop = plotTop + height + 20;
  const total = { width: width + 2 * MARGIN, height: linesTop + lines.length * TEXT * 1.4 + MARGIN };
  const { ink, muted, surface } = paper.colours;
  const make = (
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    words?: string,
  ): Element => {
    const element = paper.document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (words !== undefined) element.textContent = words;
    return element;
  };
  const sheet = make('svg', {
    xmlns: SVG,
    ...total,
    viewBox: `0 0 ${total.width} ${total.height}`,
    'font-family': "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
    'font-size': TEXT,
    fill: ink,
  }) as SVGSVGElement;
  plot.setAttribute('x', String(MARGIN));
  plot.setAttribute('y', String(plotTop));
  plot.removeAttribute('aria-hidden');
  const titleLines = title.map((line, index) =>
    make(
      'text',
      { x: MARGIN, y: MARGIN + TITLE * (1 + index * 1.25), 'font-size': TITLE, 'font-weight': 600 },
      line,
    ),
  );
  const captionLines = lines.map((line, index) =>
    make('text', { x: MARGIN, y: linesTop + TEXT * (1 + index * 1.4), fill: muted }, line),
  );
  sheet.append(make('title', {}, words.title), make('rect', { ...total, fill: surface }));
  sheet.append(...titleLines, plot, ...captionLines);
  return sheet;
}
