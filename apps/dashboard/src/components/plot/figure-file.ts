import { m } from '../../paraglide/messages.js';
import type { TableFile } from '../table-file/table-file.js';
import { captionFacts, type FigureCaption } from './figure-caption.js';
import type { TableOfFigure } from './table-of-figure.js';

/** The numbers of a figure as a file that says what they are: its title, of what and of how many, where it comes from, and its notes. */
export const figureFile = (
  name: string,
  title: string,
  caption: FigureCaption,
  table: TableOfFigure,
): TableFile => ({
  name,
  about: [
    title,
    captionFacts(caption).join(' · '),
    m.figures_caption_source({ source: caption.source }),
    ...caption.notes,
  ],
  columns: table.columns.map((heading) => ({ heading })),
  rows: table.rows.map((row) => [row.name, ...row.cells.map((cell) => cell.value)]),
});
