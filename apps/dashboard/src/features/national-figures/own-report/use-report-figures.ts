import type { Problem } from '@mim/domain/kernel';
import { useQueries } from '@tanstack/react-query';
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

/** The year that a figure is of; null: it is of several together. */
const yearOf = (item: ReportItem) =>
  item.from === undefined ? { year: item.year, selection: selectionOfItem(item) } : null;

/** The years together that a figure is of; null: it is of one. */
const periodOf = ({ year, from, selection }: ReportItem) =>
  from === undefined ? null : { from, to: year, selection: selectionOfItem({ selection }) };

/**
 * The questions of a list, each once however many figures need its answer.
 * @param asked null: of that figure nothing is asked
 * @returns The questions, and which of them is that of a figure by its place; -1: none.
 */
function onceEach<Question>(asked: readonly (Question | null)[]) {
  const keys = asked.map((question) => (question === null ? null : JSON.stringify(question)));
  const own = [...new Set(keys)].filter((key) => key !== null);
  return {
    questions: own.map((key) => asked[keys.indexOf(key)] as Question),
    placeOf: (figure: number) => own.indexOf(keys[figure] ?? ''),
  };
}

/**
 * The figures of a report, made anew from what was delivered: it holds no numbers itself.
 * @param isInside Whether all may be seen as it is: for the institute. What others put together here is meant to be handed on.
 */
export function useReportFigures(items: readonly ReportItem[], isInside: boolean): readonly ReportFigure[] {
  const { language } = useLanguage();
  const specs = items.map(({ figure }) => figureList.find(({ id }) => id === figure) ?? null);
  const isDrawn = (place: number) => isInside && specs[place]?.needs === 'curves';
  const drawn = <Question>(asked: readonly (Question | null)[]) =>
    onceEach(asked.map((question, place) => (isDrawn(place) ? question : null)));
  // Of each either the report of its year or that of its years together is asked for.
  const [years, periods] = [items.map(yearOf), items.map(periodOf)];
  const asked = {
    years: onceEach(years),
    periods: onceEach(periods),
    published: onceEach(items.map(({ year }) => ({ years: [year - 1, year] }))),
    curves: drawn(years),
    periodCurves: drawn(periods),
  };
  const ofYears = useQueries({
    queries: asked.years.questions.map((one) => analytics.figures.report.queryOptions(one)),
  });
  const ofPeriods = useQueries({
    queries: asked.periods.questions.map((one) =>
      analytics.figures.period.queryOptions(one, { select: reportOfPeriod }),
    ),
  });
  const published = useQueries({
    queries: asked.published.questions.map((one) => analytics.figures.published.queryOptions(one)),
  });
  const curvesOfYears = useQueries({
    queries: asked.curves.questions.map((one) => analytics.figures.curves.queryOptions(one)),
  });
  const curvesOfPeriods = useQueries({
    queries: asked.periodCurves.questions.map((one) => analytics.figures.periodCurves.queryOptions(one)),
  });
  return items.map((item, place) => ({ item, spec: specs[place] ?? null, state: stateOf(place) }));

  function stateOf(place: number): ReportFigure['state'] {
    const report = ofYears[asked.years.placeOf(place)] ?? ofPeriods[asked.periods.placeOf(place)];
    const drawn =
      curvesOfYears[asked.curves.placeOf(place)] ?? curvesOfPeriods[asked.periodCurves.placeOf(place)];
    const [spec, said] = [specs[place], published[asked.published.placeOf(place)]];
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
