import type { LocationAnswer, Report } from '@mim/analytics';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { CoverageLine } from './coverage-line.js';
import { makeView } from './model/make-view.js';
import { type LocationFilter, withoutDelivery } from './model/selection.js';
import { PageLayout } from './page-layout.js';
import { ReportSections } from './report-sections.js';
import { nationalSections, selectionSections } from './section-list.js';
import { SelectionBar } from './selection-bar.js';
import type { usePublished, useReport } from './use-figures.js';
import { WithoutDelivery } from './without-delivery.js';

/** Far down the page: they come while the first figures are looked at. */
const YearsSection = lazy(async () => ({
  default: (await import('./sections/years-section.js')).YearsSection,
}));
const PublishedSection = lazy(async () => ({
  default: (await import('./sections/published-section.js')).PublishedSection,
}));

export interface ComputedYearProps {
  readonly year: number;
  /** Those that delivered; undefined until they are known. */
  readonly locations: readonly LocationAnswer[] | undefined;
  readonly filter: LocationFilter;
  readonly onFilter: (filter: LocationFilter) => void;
  /** True when no location fits the filter. */
  readonly isNothing: boolean;
  readonly report: ReturnType<typeof useReport>;
  readonly national: ReturnType<typeof useReport>;
  readonly published: ReturnType<typeof usePublished>;
}

/** The figures of a year that is computed from deliveries, of the country or a selection of locations. */
export function ComputedYear(props: ComputedYearProps) {
  const { year, filter, onFilter, isNothing, report, national, published } = props;
  const { locations = [] } = props;
  const failed = [report, published].find((query) => query.isError);
  return (
    <>
      {report.data === undefined || isNothing ? null : (
        <CoverageLine coverage={report.data.coverage} locations={locations} />
      )}
      {props.locations === undefined ? null : (
        <WithoutDelivery year={year} codes={withoutDelivery(locations, filter)} />
      )}
      <SelectionBar locations={locations} filter={filter} onChange={onFilter} />
      {isNothing ? (
        <EmptyState
          title={m.figures_nothing_selected_title()}
          action={
            <Button
              onPress={() => onFilter({ aanbieder: undefined, variant: undefined, locaties: undefined })}
            >
              {m.figures_selection_clear()}
            </Button>
          }
        >
          {m.figures_nothing_selected()}
        </EmptyState>
      ) : failed !== undefined ? (
        <ErrorState problem={problemFromError(failed.error)} onRetry={() => void failed.refetch()} />
      ) : report.data === undefined || published.data === undefined ? (
        <>
          <Skeleton kind="figures" />
          <Skeleton kind="block" />
        </>
      ) : (
        <Figures
          report={report.data}
          national={national.data}
          published={published.data}
          // Figures that are still those of the last choice are not named after the next.
          filter={report.isPlaceholderData ? noFilter : filter}
          isUpdating={report.isPlaceholderData}
        />
      )}
    </>
  );
}

const noFilter: LocationFilter = {};

interface FiguresProps {
  readonly report: Report;
  readonly national: Report | undefined;
  readonly published: NonNullable<ReturnType<typeof usePublished>['data']>;
  readonly filter: LocationFilter;
  readonly isUpdating: boolean;
}

function Figures({ report, national, published, filter, isUpdating }: FiguresProps) {
  const { language } = useLanguage();
  const latest = useMemo(
    () => makeView({ report, published, national: national ?? null, language, filter }),
    [report, published, national, language, filter],
  );
  // The page stays at hand while other figures are put in place.
  const view = useDeferredValue(latest);
  const computed = useMemo(
    () => (view.isNational ? { year: view.report.year, index: view.index } : null),
    [view],
  );
  const yearsView = useMemo(() => ({ published, computed, language }), [published, computed, language]);
  const sections = view.isNational ? nationalSections : selectionSections;
  return (
    <PageLayout
      sections={sections}
      isUpdating={isUpdating || view !== latest}
      status={isUpdating ? m.figures_updating() : m.figures_updated({ scope: view.scopeName })}
    >
      <ReportSections view={view} />
      <Suspense fallback={<Skeleton kind="block" />}>
        <YearsSection view={yearsView} isBesideSelection={!view.isNational} />
        {computed === null ? null : (
          <PublishedSection
            published={published}
            year={view.report.year}
            index={computed.index}
            language={language}
          />
        )}
      </Suspense>
    </PageLayout>
  );
}
