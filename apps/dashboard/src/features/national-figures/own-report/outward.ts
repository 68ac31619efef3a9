import { mayTakeOutFigure } from '@mim/domain/annual-registration';
import type { FigureSpec } from '../model/figure-list.js';
import type { View } from '../model/view.js';

/**
 * Whether a figure of a location may be taken out for others. Curves tell of single days, and locations beside each other of each of them: both wait
 * for the gate of an edition.
 */
export function mayLeave(
  { needs, of, measures }: Pick<FigureSpec, 'needs' | 'of' | 'measures'>,
  view: View,
): boolean {
  if (needs === 'curves' || of === 'locations') return false;
  const people = view.index.find('participations')?.count ?? 0;
  return measures.every(({ measure, breakdown }) =>
    mayTakeOutFigure(
      view.report.rows.filter((row) => row.measure === measure && row.breakdown === breakdown),
      people,
    ),
  );
}
