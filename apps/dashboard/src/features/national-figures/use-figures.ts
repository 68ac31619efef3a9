import type { Curve, Report, Selection } from '@mim/analytics';
import { keepPreviousData, skipToken, useQueries, useQuery } from '@tanstack/react-query';
import { analytics } from '../../clients/trpc.js';
import type { AskedYears } from './model/asked-years.js';
import { type FigureIndex, figureIndex } from './model/figure-index.js';
import { reportOfPeriod, type ShownReport } from './model/shown-report.js';

/** An answer that is on its way, there, or failed: of whichever procedure was asked. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  /** The answer is to the question before. */
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

/** The years of which there are figures, computed or published. */
export const useYears = () => useQuery(analytics.figures.years.queryOptions());

/** The locations of a year that the reader may see. */
export const useLocations = (year: number | null) =>
  useQuery(
    analytics.figures.locations.queryOptions(year === null ? skipToken : { year }, {
      placeholderData: keepPreviousData,
    }),
  );

/**
 * The figures of a year, or several together, and of a selection; while others are asked for, the last stay in sight.
 * @param asked null: nothing to ask
 * @param selection null: nothing to ask
 */
export function useReport(asked: AskedYears | null, selection: Selection | null): Answer<ShownReport> {
  const isPeriod = asked?.kind === 'period';
  const ofYear = useQuery(
    analytics.figures.report.queryOptions(
      asked?.kind !== 'year' || selection === null ? skipToken : { year: asked.year.year, selection },
      { placeholderData: keepPreviousData },
    ),
  );
  const ofPeriod = useQuery(
    analytics.figures.period.queryOptions(
      asked?.kind !== 'period' || selection === null
        ? skipToken
        : { from: asked.from, to: asked.to, selection },
      { placeholderData: keepPreviousData, select: reportOfPeriod },
    ),
  );
  return isPeriod ? ofPeriod : ofYear;
}

/** The curves of a report, which are most of what would travel with it: asked for where they are drawn. */
export function useCurves(
  { year, period }: Pick<ShownReport, 'year' | 'period'>,
  selection: Selection,
  isNeeded: boolean,
): Answer<readonly Curve[]> {
  const ofYear = useQuery(
    analytics.figures.curves.queryOptions(isNeeded && period === undefined ? { year, selection } : skipToken),
  );
  const ofPeriod = useQuery(
    analytics.figures.periodCurves.queryOptions(
      isNeeded && period !== undefined ? { from: period.from, to: period.to, selection } : skipToken,
    ),
  );
  return period === undefined ? ofYear : ofPeriod;
}

/** Some figures of years beside each other, of a selection: at most five. */
export const useComparison = (
  years: { readonly from: number; readonly to: number },
  selection: Selection,
  figures: readonly AskedKey[],
) =>
  useQuery(
    analytics.figures.comparison.queryOptions({
      ...years,
      selection,
      figures: figures.map(({ measure, breakdown }) => ({ measure, breakdown })),
    }),
  );

/** Some figures of a selection, and of each of its locations where that is asked. */
export const useValues = (asked: AskedValues | null) =>
  useQuery(analytics.figures.values.queryOptions(asked ?? skipToken));

/** The same, and what was last asked is still shown while something else of it comes. */
export const useOtherValues = (asked: AskedValues | null) =>
  useQuery(analytics.figures.values.queryOptions(asked ?? skipToken, { placeholderData: keepPreviousData }));

/** Two selections side by side. */
export const useDifference = (asked: AskedDifference | null) =>
  useQuery(analytics.figures.difference.queryOptions(asked ?? skipToken));

interface OneSelection {
  readonly from: number;
  readonly to: number;
  readonly selection: Selection;
}

interface AskedDifference extends Pick<AskedValues, 'figures'> {
  /** What the other is held against. */
  readonly one: OneSelection;
  readonly other: OneSelection;
}

/** A figure as it stands in the files, or one of its groups. */
interface AskedKey {
  readonly measure: string;
  readonly breakdown: string | null;
  readonly category?: string | undefined;
}

/** What is asked of `figures.values`. */
export interface AskedValues {
  readonly from: number;
  readonly to: number;
  readonly selection: Selection;
  readonly figures: AskedKey[];
  readonly isPeriod: boolean;
  readonly byLocation: boolean;
}

/** What was published on these years. */
export const usePublished = (years: readonly number[]) =>
  useQuery(
    analytics.figures.published.queryOptions(years.length === 0 ? skipToken : { years: [...years] }, {
      placeholderData: keepPreviousData,
    }),
  );

/**
 * The figures of other years of the same selection, each findable. A year of which nothing was delivered is not among them.
 * @param years of which there are deliveries
 */
export function useYearsOf(years: readonly number[], selection: Selection): ReadonlyMap<number, FigureIndex> {
  return useQueries({
    queries: years.map((year) =>
      analytics.figures.report.queryOptions({ year, selection }, { retry: false }),
    ),
    combine: byYear,
  });
}

const byYear = (
  answers: readonly { readonly data: Report | undefined }[],
): ReadonlyMap<number, FigureIndex> =>
  new Map(answers.flatMap(({ data }) => (data === undefined ? [] : [[data.year, figureIndex(data.rows)]])));
