import type { Problem } from '@mim/domain/kernel';
import { skipToken, useQueries } from '@tanstack/react-query';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { analytics } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import type { FigureContent } from '../model/breakdown-figure.js';
import { type FigureSpec, figureList, isOf } from '../model/figure-list.js';
import { makeView } from '../model/make-view.js';
import { reportOfPeriod } from '../model/shown-report.js';
import { mayLeave } from '../outward/may-leave.js';
import { selectionOfItem } from './report-items.js';
import type { ReportItem } from './report-requests.js';

/** A figure of a report as far as it is known. */
export interface ReportFigure {
  readonly item: ReportItem;
  /** Null: the list of figures has it no more. */
  readonly spec: FigureSpec | null;
  readonly state:
    | { readonly kind: 'pending' | 'withheld' | 'not-of-this' }
    | { readonly kind: 'failed'; readonly problem: Problem; readonly onRetry: () => void }
    | { readonly kind: 'ready'; readonly content: FigureContent };
}

/**
 * Whether a figure goes along when the report is taken out, with what was written at it: on paper, in a file and as a picture alike. What could
 * not be read stands on paper as such, so that nobody takes the report for whole.
 */
export const isTakenOut = ({ state }: Pick<ReportFigure, 'state'>): boolean =>
  state.kind === 'ready' || state.kind === 'failed';

/** Whether the report can be taken out: all is there that will be, and something is in it. */
export const canBeTakenOut = (figures: readonly ReportFigure[]): boolean =>
  figures.some(({ state }) => state.kind === 'ready') &&
  figures.every(({ state }) => state.kind !== 'pending');

/** The years together that a figure is of; nothing to ask where it is of one. */
const periodOf = ({ year, from, selection }: ReportItem) =>
  from === undefined ? skipToken : { from, to: year, selection: selectionOfItem({ selection }) };

/**
 * The figures of a report, made anew from what was delivered: it holds no numbers itself.
 * @param isInside Whether all may be seen as it is: for the institute. What others put together here is meant to be handed on.
 */
export function useReportFigures(items: readonly ReportItem[], isInside: boolean): readonly ReportFigure[] {
  const { language } = useLanguage();
  const specs = items.map(({ figure }) => figureList.find(({ id }) => id === figure) ?? null);
  // Of each either the report of its year or that of its years together is asked for.
  const ofYears = useQueries({
    queries: items.map((item) =>
      analytics.figures.report.queryOptions(
        item.from === undefined ? { year: item.year, selection: selectionOfItem(item) } : skipToken,
      ),
    ),
  });
  const ofPeriods = useQueries({
    queries: items.map((item) =>
      analytics.figures.period.queryOptions(periodOf(item), { select: reportOfPeriod }),
    ),
  });
  const published = useQueries({
    queries: items.map(({ year }) => analytics.figures.published.queryOptions({ years: [year - 1, year] })),
  });
  const isDrawn = (place: number) => isInside && specs[place]?.needs === 'curves';
  const curvesOfYears = useQueries({
    queries: items.map((item, place) =>
      analytics.figures.curves.queryOptions(
        isDrawn(place) && item.from === undefined
          ? { year: item.year, selection: selectionOfItem(item) }
          : skipToken,
      ),
    ),
  });
  const curvesOfPeriods = useQueries({
    queries: items.map((item, place) =>
      analytics.figures.periodCurves.queryOptions(isDrawn(place) ? periodOf(item) : skipToken),
    ),
  });
  return items.map((item, place) => ({ item, spec: specs[place] ?? null, state: stateOf(place) }));

  function stateOf(place: number): ReportFigure['state'] {
    const isPeriod = items[place]?.from !== undefined;
    const report = isPeriod ? ofPeriods[place] : ofYears[place];
    const drawn = isPeriod ? curvesOfPeriods[place] : curvesOfYears[place];
    const [spec, said] = [specs[place], published[place]];
    if (spec == null) return { kind: 'not-of-this' };
    const needsCurves = isDrawn(place);
    const failed = [report, said, ...(needsCurves ? [drawn] : [])].find((query) => query?.isError);
    if (failed !== undefined)
      return {
        kind: 'failed',
        problem: problemFromError(failed.error),
        onRetry: () => void failed.refetch(),
      };
    if (report?.data === undefined || said?.data === undefined || (needsCurves && drawn?.data === undefined))
      return { kind: 'pending' };
    const view = makeView({ report: report.data, published: said.data, national: null, language });
    if (!isOf(spec, view, isInside)) return { kind: 'not-of-this' };
    if (!isInside && !mayLeave(spec, view)) return { kind: 'withheld' };
    return { kind: 'ready', content: spec.make({ view, curves: drawn?.data ?? [] }) };
  }
}
