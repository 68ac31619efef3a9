import type { FigureRow } from '@mim/analytics';
import { mayTakeOutFigure } from '@mim/domain/annual-registration';
import { type FigureSpec, figureList, isOf } from '../model/figure-list.js';
import type { View } from '../model/view.js';

type Measure = FigureSpec['measures'][number];

const rowsOf = ({ index }: View, { measure, breakdown }: Measure): readonly FigureRow[] => {
  if (breakdown !== null) return index.breakdown(measure, breakdown);
  const row = index.find(measure);
  return row === null ? [] : [row];
};

/** How many mothers the figures are of. */
const peopleOf = ({ index }: View): number => index.find('participations')?.count ?? 0;

/** Whether one number of a location, which is in no figure, may be taken out for others. */
export const mayMeasureLeave = (measure: string, view: View): boolean =>
  mayTakeOutFigure(rowsOf(view, { measure, breakdown: null }), peopleOf(view));

/**
 * Whether a figure of a location may be taken out for others. Curves tell of single days, and locations beside each other of each of them: both wait
 * for the gate of an edition.
 */
export function mayLeave(
  { needs, of, measures }: Pick<FigureSpec, 'needs' | 'of' | 'measures'>,
  view: View,
): boolean {
  if (needs === 'curves' || of === 'locations') return false;
  const people = peopleOf(view);
  return measures.every((measure) => mayTakeOutFigure(rowsOf(view, measure), people));
}

/**
 * The rows of a location's report that may be taken out for others: those of figures that may. What no figure stands on is not among them, for nothing
 * judged it with what stands beside it.
 */
export const rowsThatLeave = (view: View): readonly FigureRow[] => {
  const leaving = new Set(
    figureList
      .filter((figure) => isOf(figure, view, false) && mayLeave(figure, view))
      .flatMap(({ measures }) => measures.flatMap((measure) => rowsOf(view, measure))),
  );
  return view.report.rows.filter((row) => leaving.has(row));
};
