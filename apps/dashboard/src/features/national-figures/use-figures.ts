import type { Report, Selection } from '@mim/analytics';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { analytics } from '../../clients/trpc.js';

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
 * The figures of a year and selection; while another is asked for, the last stays in sight.
 * @param selection null: nothing to ask
 */
export const useReport = (year: number | null, selection: Selection | null) =>
  useQuery(
    analytics.figures.report.queryOptions(
      year === null || selection === null ? skipToken : { year, selection },
      { placeholderData: keepPreviousData },
    ),
  );

/** The curves of a report, which are most of what would travel with it: asked for where they are drawn. */
export const useCurves = ({ year, scope, byLocation }: Report) =>
  useQuery(
    analytics.figures.curves.queryOptions({
      year,
      selection:
        scope === 'national'
          ? { kind: 'national' }
          : { kind: 'locations', codes: byLocation.map(({ code }) => code) },
    }),
  );

/** What was published on these years. */
export const usePublished = (years: readonly number[]) =>
  useQuery(
    analytics.figures.published.queryOptions(years.length === 0 ? skipToken : { years: [...years] }, {
      placeholderData: keepPreviousData,
    }),
  );
