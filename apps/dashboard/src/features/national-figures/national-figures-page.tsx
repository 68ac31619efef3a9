import type { Selection, YearAnswer } from '@mim/analytics';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { ComputedYear } from './computed-year.js';
import type { FiguresSearch } from './figures-search.js';
import { yearToShow } from './model/asked-year.js';
import { selectionOf } from './model/selection.js';
import { NoSuchYear } from './no-such-year.js';
import { PageActions } from './page-actions.js';
import { useLocations, usePublished, useReport, useYears } from './use-figures.js';
import { YearSelect } from './year-select.js';

export { LocationFiguresPage } from './location-figures-page.js';

const PublishedYear = lazy(async () => ({ default: (await import('./published-year.js')).PublishedYear }));

const wholeCountry: Selection = { kind: 'national' };

/** The national registration of a year, or a selection of its locations. */
export function NationalFiguresPage() {
  const years = useYears();
  const { role } = useAccount();
  const { jaar } = useSearch({ from: '/signed-in/landelijke-cijfers' });
  // Everyone but the analyst sees the whole country as it was published.
  const maySeeComputed = role === 'analyst';
  const known = useMemo<readonly YearAnswer[]>(
    () =>
      maySeeComputed
        ? (years.data ?? [])
        : (years.data ?? [])
            .filter(({ isPublished }) => isPublished)
            .map((year) => ({ ...year, kind: 'published' })),
    [years.data, maySeeComputed],
  );
  const change = useSearchChange();
  const chosen = yearToShow(known, jaar);
  if (chosen === null) {
    return (
      <>
        <PageHeader title={m.figures_national_title()} isReport />
        {years.isError ? (
          <ErrorState problem={problemFromError(years.error)} onRetry={() => void years.refetch()} />
        ) : years.isPending ? (
          <Skeleton kind="figures" />
        ) : (
          <EmptyState title={m.figures_no_year_title()}>{m.figures_no_year()}</EmptyState>
        )}
      </>
    );
  }
  if (chosen === 'no-such-year') {
    return (
      <NoSuchYear
        title={m.figures_national_title()}
        asked={jaar ?? ''}
        years={known}
        onYear={(year) => change({ jaar: year })}
      />
    );
  }
  return chosen.kind === 'computed' ? (
    <Computed years={known} year={chosen.year} />
  ) : (
    <PublishedOnly years={known} year={chosen.year} />
  );
}

interface YearProps {
  readonly years: readonly YearAnswer[];
  readonly year: number;
}

/** Changes a part of the address; the page stays where it is, and going back undoes the change. */
function useSearchChange(): (change: Partial<FiguresSearch>) => void {
  const navigate = useNavigate({ from: '/landelijke-cijfers' });
  return (change) => void navigate({ search: (search) => ({ ...search, ...change }), resetScroll: false });
}

function Computed({ years, year }: YearProps) {
  const search = useSearch({ from: '/signed-in/landelijke-cijfers' });
  const change = useSearchChange();
  const locations = useLocations(year);
  const isFiltered = [search.locaties, search.aanbieder, search.variant].some((value) => value !== undefined);
  // The country can be asked for at once; a selection needs to know which locations there are.
  const selection = useMemo(
    () =>
      locations.data === undefined && isFiltered ? undefined : selectionOf(locations.data ?? [], search),
    [locations.data, isFiltered, search],
  );
  const report = useReport(year, selection ?? null);
  const national = useReport(selection?.kind === 'locations' ? year : null, wholeCountry);
  const published = usePublished(years.map((one) => one.year));
  return (
    <>
      <PageHeader
        title={m.figures_national_title()}
        lead={
          report.data?.scope === 'national' || report.data === undefined
            ? m.figures_national_lead({ year })
            : m.figures_selection_lead({ year })
        }
        isReport
        actions={
          <PageActions report={selection === null ? undefined : report.data} filter={search}>
            <YearSelect years={years} value={year} onChange={(jaar) => change({ jaar })} />
          </PageActions>
        }
      />
      <ComputedYear
        year={year}
        locations={locations.data}
        filter={search}
        onFilter={change}
        isNothing={selection === null}
        report={report}
        national={national}
        published={published}
      />
    </>
  );
}

function PublishedOnly({ years, year }: YearProps) {
  const change = useSearchChange();
  const published = usePublished(years.map((one) => one.year));
  return (
    <>
      <PageHeader
        title={m.figures_national_title()}
        lead={m.figures_published_lead({ year })}
        isReport
        actions={
          <PageActions>
            <YearSelect years={years} value={year} onChange={(jaar) => change({ jaar })} />
          </PageActions>
        }
      />
      {published.isError ? (
        <ErrorState problem={problemFromError(published.error)} onRetry={() => void published.refetch()} />
      ) : published.data === undefined ? (
        <Skeleton kind="figures" />
      ) : (
        <Suspense fallback={<Skeleton kind="figures" />}>
          <PublishedYear published={published.data} year={year} />
        </Suspense>
      )}
    </>
  );
}
