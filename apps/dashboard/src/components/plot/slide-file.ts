import { draw } from './draw.js';
import type { Drawing } from './drawing.js';
import { tokenColours } from './frame.js';
import { composeSlide, type SlideText, slidePlotWidth, slideSize } from './slide.js';
import { standAlone } from './stand-alone.js';

/** A figure as a picture for a slide: PNG, 1920 by 1080. */
export async function slideFile(drawing: Drawing | null, words: SlideText): Promise<Blob> {
  const width = slidePlotWidth(words.value !== null);
  const plot = drawing === null ? null : draw(drawing, { width, colours: tokenColours }, document);
  return asPng(await standAlone(composeSlide(plot, words, { colours: tokenColours, document })));
}

/** The browser itself paints the picture; what it is made of never leaves the page. */
async function asPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(slideSize.width, slideSize.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = slideSize.width;
    canvas.height = slideSize.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, slideSize.width, slideSize.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
