import type { YearAnswer } from '@mim/analytics';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { ComputedFigures } from './computed-figures.js';
import { useSearchChange } from './frame/use-search-change.js';
import { Waiting } from './frame/waiting.js';
import { askedYears } from './model/asked-years.js';
import { useYears } from './use-figures.js';

/** Seen after a mistake in an address alone: not part of what the first view waits for. */
const NoSuchYear = lazy(async () => ({ default: (await import('./no-such-year.js')).NoSuchYear }));
/** Comes with all that is drawn of what was published, which whoever sees computed figures does not wait for. */
const PublishedOnly = lazy(async () => ({ default: (await import('./published-only.js')).PublishedOnly }));

/** The national registration of a year or several, or a selection of its locations: what all its levels have in common. */
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
  const asked = useMemo(() => askedYears(known, jaar), [known, jaar]);
  if (asked === null) {
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
  if (asked === 'no-such-year') {
    return (
      <Suspense fallback={<Skeleton kind="figures" />}>
        <NoSuchYear
          title={m.figures_national_title()}
          asked={jaar ?? ''}
          years={known}
          onYear={(year) => change({ jaar: year })}
        />
      </Suspense>
    );
  }
  return asked.kind === 'period' || asked.year.kind === 'computed' ? (
    <ComputedFigures years={known} asked={asked} />
  ) : (
    <Suspense
      fallback={
        <Waiting>
          <Skeleton kind="figures" />
        </Waiting>
      }
    >
      <PublishedOnly years={known} asked={asked} />
    </Suspense>
  );
}
