import { type PlotOptions, plot } from '@observablehq/plot';
import type { Drawing } from './drawing.js';
import { barsOptions } from './drawings/bars.js';
import { funnelOptions } from './drawings/funnel.js';
import { multiplesOptions } from './drawings/multiples.js';
import { rankedOptions } from './drawings/ranked.js';
import { sparkOptions } from './drawings/spark.js';
import { stepsOptions } from './drawings/steps.js';
import { yearsOptions } from './drawings/years.js';
import { type Frame, TEXT } from './frame.js';

/** What Plot is told for a drawing: pure, the same in the browser and in Node. */
export function optionsFor(drawing: Drawing, frame: Frame): PlotOptions {
  switch (drawing.kind) {
    case 'bars':
      return barsOptions(drawing, frame);
    case 'steps':
      return stepsOptions(drawing, frame);
    case 'years':
      return yearsOptions(drawing, frame);
    case 'ranked':
      return rankedOptions(drawing, frame);
    case 'funnel':
      return funnelOptions(drawing, frame);
    case 'multiples':
      return multiplesOptions(drawing, frame);
    case 'spark':
      return sparkOptions(drawing, frame);
  }
}

/**
 * Draws a figure's picture.
 * @param drawing what is drawn
 * @param frame width and colours
 * @param document the document that makes the elements; a linkedom document does in Node
 * @returns an svg element, hidden from screen readers: the figure's table tells them the same
 */
export function draw(drawing: Drawing, frame: Frame, document: Document): SVGSVGElement {
  const svg = plot({ ...optionsFor(drawing, frame), document }) as SVGSVGElement;
  // Plot's own style element is refused by the content security policy; what it says is not needed here.
  svg.querySelector('style')?.remove();
  svg.removeAttribute('class');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('font-size', String(TEXT));
  svg.setAttribute('font-family', 'inherit');
  svg.setAttribute('font-variant', 'tabular-nums lining-nums');
  return svg;
}
