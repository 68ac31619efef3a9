import type { Selection } from '@mim/analytics';
import { Outlet, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { ChosenYears, type ChosenYearsProps } from './frame/chosen-years.js';
import { CoverageWords } from './frame/coverage-words.js';
import { FiguresBar } from './frame/figures-bar.js';
import { FiguresContext } from './frame/figures-context.js';
import { FiguresMenu } from './frame/figures-menu.js';
import { SelectionButton } from './frame/selection-button.js';
import { useSearchChange } from './frame/use-search-change.js';
import { Waiting } from './frame/waiting.js';
import { WithoutDelivery } from './frame/without-delivery.js';
import { makeView } from './model/make-view.js';
import { type LocationFilter, selectionOf, withoutDelivery } from './model/selection.js';
import { sayFiguresTaken } from './outward/say-taken-out.js';
import { useTakingOut } from './outward/use-taking-out.js';
import { useLocations, usePublished, useReport } from './use-figures.js';

const wholeCountry: Selection = { kind: 'national' };
const noFilter: LocationFilter = {};

/** The figures of a year or several that are computed, of the country or of some of its locations. */
export function ComputedFigures({ years, asked }: ChosenYearsProps) {
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
