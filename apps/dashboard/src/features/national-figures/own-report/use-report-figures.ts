import type { Problem } from '@mim/domain/kernel';
import { useQueries } from '@tanstack/react-query';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { analytics } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import type { FigureContent } from '../model/breakdown-figure.js';
import { type FigureSpec, figureList, isOf } from '../model/figure-list.js';
import { makeView } from '../model/make-view.js';
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
 * The figures of a report, made anew from what was delivered: it holds no numbers itself.
 * @param isInside Whether all may be seen as it is: for the institute. What others put together here is meant to be handed on.
 */
export function useReportFigures(items: readonly ReportItem[], isInside: boolean): readonly ReportFigure[] {
  const { language } = useLanguage();
  const specs = items.map(({ figure }) => figureList.find(({ id }) => id === figure) ?? null);
  const reports = useQueries({
    queries: items.map((item) =>
      analytics.figures.report.queryOptions({ year: item.year, selection: selectionOfItem(item) }),
    ),
  });
  const published = useQueries({
    queries: items.map(({ year }) => analytics.figures.published.queryOptions({ years: [year - 1, year] })),
  });
  const curves = useQueries({
    queries: items.map((item, place) => ({
      ...analytics.figures.curves.queryOptions({ year: item.year, selection: selectionOfItem(item) }),
      enabled: isInside && specs[place]?.needs === 'curves',
    })),
  });
  return items.map((item, place) => ({ item, spec: specs[place] ?? null, state: stateOf(place) }));

  function stateOf(place: number): ReportFigure['state'] {
    const [spec, report, said, drawn] = [specs[place], reports[place], published[place], curves[place]];
    if (spec == null) return { kind: 'not-of-this' };
    const needsCurves = isInside && spec.needs === 'curves';
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
