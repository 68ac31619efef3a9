import type { Selection, YearAnswer } from '@mim/analytics';
import { Outlet, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { FiguresSearch } from './figures-search.js';
import { CoverageWords } from './frame/coverage-words.js';
import { FiguresBar } from './frame/figures-bar.js';
import { FiguresContext } from './frame/figures-context.js';
import { FiguresMenu } from './frame/figures-menu.js';
import { SelectionButton } from './frame/selection-button.js';
import { WithoutDelivery } from './frame/without-delivery.js';
import { type YearChoice, YearSelect } from './frame/year-select.js';
import { type AskedYears, askedYears, inAddress, periodsToChoose } from './model/asked-years.js';
import { makeView } from './model/make-view.js';
import { type LocationFilter, selectionOf, withoutDelivery } from './model/selection.js';
import { NoSuchYear } from './no-such-year.js';
import { sayFiguresTaken } from './outward/say-taken-out.js';
import { useTakingOut } from './outward/use-taking-out.js';
import { useLocations, usePublished, useReport, useYears } from './use-figures.js';

const PublishedYear = lazy(async () => ({
  default: (await import('./pages/published-year.js')).PublishedYear,
}));

const wholeCountry: Selection = { kind: 'national' };
const noFilter: LocationFilter = {};

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
      <NoSuchYear
        title={m.figures_national_title()}
        asked={jaar ?? ''}
        years={known}
        onYear={(year) => change({ jaar: year })}
      />
    );
  }
  return asked.kind === 'period' || asked.year.kind === 'computed' ? (
    <Computed years={known} asked={asked} />
  ) : (
    <PublishedOnly years={known} year={asked.year.year} />
  );
}

/** Changes a part of the address at whatever level; the page stays where it is, and going back undoes the change. */
function useSearchChange(): (change: Partial<FiguresSearch>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: '.',
      search: (search: FiguresSearch) => ({ ...search, ...change }),
      resetScroll: false,
    });
}

/** The years of the choice, the latest first; those of which only the publication is left say so. */
const yearChoices = (years: readonly YearAnswer[]): readonly YearChoice[] =>
  [...years]
    .sort((a, b) => b.year - a.year)
    .map(({ year, kind }) => ({
      id: String(year),
      label: kind === 'published' ? m.figures_year_published({ year }) : String(year),
    }));

interface ChosenYearsProps {
  readonly years: readonly YearAnswer[];
  readonly asked: AskedYears;
}

function ChosenYears({ years, asked }: ChosenYearsProps) {
  const change = useSearchChange();
  return (
    <YearSelect
      years={yearChoices(years)}
      periods={periodsToChoose(years, String(inAddress(asked)))}
      value={String(inAddress(asked))}
      onChange={(id) => change({ jaar: id.includes('-') ? id : Number(id) })}
    />
  );
}

function Computed({ years, asked }: ChosenYearsProps) {
  const search = useSearch({ from: '/signed-in/landelijke-cijfers' });
  const { language } = useLanguage();
  const change = useSearchChange();
  const year = asked.kind === 'year' ? asked.year.year : asked.to;
  const locations = useLocations(year);
  const { locaties, aanbieder, variant } = search;
  const filter = useMemo<LocationFilter>(
    () => ({ locaties, aanbieder, variant }),
    [locaties, aanbieder, variant],
  );
  const isFiltered = [locaties, aanbieder, variant].some((value) => value !== undefined);
  // The country can be asked for at once; a selection needs to know which locations there are.
  const selection = useMemo(
    () =>
      locations.data === undefined && isFiltered ? undefined : selectionOf(locations.data ?? [], filter),
    [locations.data, isFiltered, filter],
  );
  const report = useReport(asked, selection ?? null);
  // Beside a selection, and to name the locations of one of which nothing was delivered.
  const national = useReport(
    selection === undefined || selection?.kind === 'national' ? null : asked,
    wholeCountry,
  );
  const published = usePublished(years.map((one) => one.year));
  const out = useTakingOut(true, sayFiguresTaken);
  const isUpdating = report.isPlaceholderData;
  const latest = useMemo(
    () =>
      report.data === undefined || published.data === undefined
        ? null
        : makeView({
            report: report.data,
            published: published.data,
            national: national.data ?? null,
            language,
            // Figures that are still those of the last choice are not named after the next.
            filter: isUpdating ? noFilter : filter,
          }),
    [report.data, published.data, national.data, language, isUpdating, filter],
  );
  // The page stays at hand while other figures are put in place.
  const view = useDeferredValue(latest);
  const scope = useMemo(
    () =>
      view === null || selection == null
        ? null
        : {
            place: 'national' as const,
            view,
            selection,
            locations: locations.data ?? [],
            years,
            isAnalyst: true,
            out,
          },
    [view, selection, locations.data, years, out],
  );
  const failed = [report, published].find((query) => query.isError);
  const isNothing = selection === null;
  return (
    <>
      <FiguresBar
        coverage={view === null || isNothing ? undefined : <CoverageWords report={view.report} />}
        actions={<FiguresMenu view={isNothing ? null : latest} out={out} />}
      >
        <ChosenYears years={years} asked={asked} />
        <SelectionButton
          scopeName={isNothing ? m.figures_no_selection() : (view?.scopeName ?? m.figures_scope_national())}
          locations={locations.data ?? []}
          names={(national.data ?? report.data)?.names ?? {}}
          filter={filter}
          onChange={change}
        />
        <output>
          <VisuallyHidden>
            {view === null
              ? null
              : isUpdating
                ? m.figures_updating()
                : m.figures_updated({ scope: view.scopeName })}
          </VisuallyHidden>
        </output>
      </FiguresBar>
      {locations.data === undefined ? null : (
        <WithoutDelivery
          year={year}
          codes={withoutDelivery(locations.data, filter)}
          names={(national.data ?? report.data)?.names}
        />
      )}
      {isNothing ? (
        <NothingSelected
          onClear={() => change({ aanbieder: undefined, variant: undefined, locaties: undefined })}
        />
      ) : failed !== undefined ? (
        <Waiting>
          <ErrorState problem={problemFromError(failed.error)} onRetry={() => void failed.refetch()} />
        </Waiting>
      ) : scope === null ? (
        <Waiting>
          <Skeleton kind="figures" />
          <Skeleton kind="block" />
        </Waiting>
      ) : (
        <FiguresContext value={scope}>
          <Outlet />
        </FiguresContext>
      )}
    </>
  );
}

/** The title stays while there are no figures yet. */
function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <PageHeader title={m.figures_national_title()} isReport />
      {children}
    </>
  );
}

const NothingSelected = ({ onClear }: { readonly onClear: () => void }) => (
  <Waiting>
    <EmptyState
      title={m.figures_nothing_selected_title()}
      action={<Button onPress={onClear}>{m.figures_selection_clear()}</Button>}
    >
      {m.figures_nothing_selected()}
    </EmptyState>
  </Waiting>
);

function PublishedOnly({ years, year }: { readonly years: readonly YearAnswer[]; readonly year: number }) {
  const change = useSearchChange();
  const navigate = useNavigate();
  const { chapter } = useParams({ strict: false });
  const isTable = useLocation({ select: ({ pathname }) => /\/(?:tabel|naast-elkaar)$/.test(pathname) });
  const published = usePublished(years.map((one) => one.year));
  const out = useTakingOut(true, sayFiguresTaken);
  const asked = years.find((one) => one.year === year);
  return (
    <>
      <FiguresBar
        coverage={m.figures_published_only({ year })}
        actions={<FiguresMenu view={null} out={out} />}
      >
        <YearSelect
          years={yearChoices(years)}
          periods={periodsToChoose(years)}
          value={String(asked?.year ?? year)}
          onChange={(id) => change({ jaar: id.includes('-') ? id : Number(id) })}
        />
      </FiguresBar>
      {published.isError ? (
        <Waiting>
          <ErrorState problem={problemFromError(published.error)} onRetry={() => void published.refetch()} />
        </Waiting>
      ) : published.data === undefined ? (
        <Waiting>
          <Skeleton kind="figures" />
        </Waiting>
      ) : isTable || (chapter !== undefined && chapter !== 'jaren') ? (
        <Waiting>
          <EmptyState
            title={m.figures_published_only({ year })}
            action={
              <Button
                variant="primary"
                onPress={() => void navigate({ to: '/landelijke-cijfers', search: { jaar: year } })}
              >
                {m.figures_to_published({ year })}
              </Button>
            }
          >
            {m.figures_published_no_chapter()}
          </EmptyState>
        </Waiting>
      ) : (
        <Suspense fallback={<Skeleton kind="figures" />}>
          <PublishedYear published={published.data} year={year} out={out.unjudged} />
        </Suspense>
      )}
    </>
  );
}
