import { type FigureKey, noteOf } from './published-notes.js';

/** A figure as it was printed. Null: that part of it was not. */
export interface PublishedFigure {
  readonly year: number;
  readonly measure: string;
  readonly breakdown: string | null;
  readonly category: string | null;
  readonly count: number | null;
  readonly percent: number | null;
  readonly value: number | null;
  readonly noteNl: string | null;
  readonly noteEn: string | null;
}

/** A printed figure by its key, with its note. */
export function printedFigure(
  { year, measure, breakdown = null, category = null }: FigureKey,
  printed: Partial<Pick<PublishedFigure, 'count' | 'percent' | 'value'>>,
): PublishedFigure {
  const note = noteOf({ year, measure, breakdown, category });
  return {
    year,
    measure,
    breakdown,
    category,
    count: null,
    percent: null,
    value: null,
    ...printed,
    noteNl: note?.nl ?? null,
    noteEn: note?.en ?? null,
  };
}
