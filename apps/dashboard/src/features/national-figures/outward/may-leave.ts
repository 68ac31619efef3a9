import type { ComparisonReport, FigureRow } from '@mim/analytics';
import { mayTakeOutBesideYears, mayTakeOutFigure } from '@mim/domain/annual-registration';
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

/** Totals by which is judged what numbers of years leave of each other. */
export const totalsOfYears: readonly { readonly measure: string; readonly breakdown: null }[] = [
  'participations',
  'participations.new',
  'visiting-mothers',
  'visiting-mothers.new',
].map((measure) => ({ measure, breakdown: null }));

/**
 * Whether numbers of a location over years may be taken out for others: each as it may in its own year, and beside the years around it. Shares
 * over years come without of how many it is not known, and wait.
 * @param comparison with `totalsOfYears` in it
 */
export function mayYearsLeave(
  { all }: Pick<ComparisonReport, 'all'>,
  spec: Pick<FigureSpec, 'measures'>,
): boolean {
  const shown = all.filter((series) =>
    spec.measures.some(
      ({ measure, breakdown }) => measure === series.measure && breakdown === series.breakdown,
    ),
  );
  const isTotals = shown.every(
    ({ breakdown, points }) =>
      breakdown === null && points.every(({ base, value }) => base === null && value === null),
  );
  if (!isTotals || shown.length === 0) return false;
  const years = [...new Set(all.flatMap(({ points }) => points.map(({ year }) => year)))];
  const rowsOf = (year: number) => {
    if (!years.includes(year)) return undefined;
    return all.flatMap(({ measure, breakdown, category, points }) =>
      points
        .filter((point) => point.year === year)
        .map(({ count, base, value }) => ({
          measure,
          breakdown,
          category,
          count,
          base,
          value,
          unknown: null,
        })),
    );
  };
  return shown.every((figure) =>
    figure.points.every(({ year }) =>
      mayTakeOutBesideYears(
        { before: rowsOf(year - 1), of: rowsOf(year) ?? [], after: rowsOf(year + 1) },
        figure,
      ),
    ),
  );
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
