import { m } from '../../paraglide/messages.js';
import { draw } from './draw.js';
import type { Drawing } from './drawing.js';
import { captionFacts, type FigureCaption } from './figure-caption.js';
import { tokenColours } from './frame.js';
import { composePicture, type PictureText } from './picture.js';
import { standAlone } from './stand-alone.js';

/** Width of a downloaded picture in pixels: a page's column. */
const WIDTH = 720;

/** The figure as an SVG file that stands by itself, with its title, source and notes. */
export async function pictureFile(drawing: Drawing, title: string, caption: FigureCaption): Promise<string> {
  const words: PictureText = {
    title,
    lines: [
      captionFacts(caption).join(' · '),
      m.figures_caption_source({ source: caption.source }),
      ...caption.notes,
    ],
  };
  return standAlone(
    composePicture(draw(drawing, { width: WIDTH, colours: tokenColours }, document), words, {
      colours: tokenColours,
      document,
    }),
  );
}
