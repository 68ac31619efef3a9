import type { LocationAnswer, Selection, YearAnswer } from '@mim/analytics';
import { Outlet, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { BarSelect } from './frame/bar-select.js';
import { ChosenYears } from './frame/chosen-years.js';
import { CoverageWords } from './frame/coverage-words.js';
import { FiguresBar } from './frame/figures-bar.js';
import { FiguresContext } from './frame/figures-context.js';
import { FiguresMenu } from './frame/figures-menu.js';
import { useSearchChange } from './frame/use-search-change.js';
import { WithoutDelivery } from './frame/without-delivery.js';
import { type AskedYears, askedYears } from './model/asked-years.js';
import { makeView } from './model/make-view.js';
import { withoutDelivery } from './model/selection.js';
import { NoSuchYear } from './no-such-year.js';
import { sayFiguresTaken } from './outward/say-taken-out.js';
import { useTakingOut } from './outward/use-taking-out.js';
import { useLocations, usePublished, useReport, useYears } from './use-figures.js';

const wholeCountry: Selection = { kind: 'national' };
/** All of one's own locations together. */
const ALL = 'alle';
/** No location yet. */
const NONE = '';

/** The figures of one location, or of one's own together, beside those of the country: what all their levels have in common. */
export function LocationFiguresPage() {
  const years = useYears();
  const { jaar } = useSearch({ from: '/signed-in/locatiecijfers' });
  const computed = useMemo(() => (years.data ?? []).filter(({ kind }) => kind === 'computed'), [years.data]);
  const change = useSearchChange();
  const found = useMemo(() => askedYears(computed, jaar), [computed, jaar]);
  const asked = found === 'no-such-year' ? null : found;
  const locations = useLocations(asked === null ? null : lastYear(asked));
  if (asked !== null && locations.data !== undefined && locations.data.length > 0) {
    return <OfLocation years={computed} asked={asked} locations={locations.data} />;
  }
  if (found === 'no-such-year') {
    return (
      <NoSuchYear
        title={m.figures_location_title()}
        asked={jaar ?? ''}
        years={computed}
        onYear={(year) => change({ jaar: year })}
      />
    );
  }
  const failed = [years, locations].find((query) => query.isError);
  return (
    <>
      <PageHeader title={m.figures_location_title()} isReport />
      {failed !== undefined ? (
        <ErrorState problem={problemFromError(failed.error)} onRetry={() => void failed.refetch()} />
      ) : years.isPending || (asked !== null && locations.isPending) ? (
        <Skeleton kind="figures" />
      ) : asked === null ? (
        <EmptyState title={m.figures_no_year_title()}>{m.figures_no_year()}</EmptyState>
      ) : (
        <EmptyState title={m.figures_no_location_title()}>{m.figures_no_location()}</EmptyState>
      )}
    </>
  );
}

const lastYear = (asked: AskedYears): number => (asked.kind === 'year' ? asked.year.year : asked.to);

interface OfLocationProps {
  readonly years: readonly YearAnswer[];
  readonly asked: AskedYears;
  readonly locations: readonly LocationAnswer[];
}

function OfLocation({ years, asked, locations }: OfLocationProps) {
  const { language } = useLanguage();
  const account = useAccount();
  const search = useSearch({ from: '/signed-in/locatiecijfers' });
  const change = useSearchChange();
  const year = lastYear(asked);
  const maySeeCountry = account.role === 'analyst';
  const own = Object.fromEntries(account.locations.map(({ code, name }) => [code, name]));
  const byName = useMemo(
    () => [...locations].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    [locations],
  );
  const mayTakeAll = !maySeeCountry && byName.length > 1;
  const [missing] = withoutDelivery(locations, search);
  const one = byName.find(({ code }) => code === search.locaties) ?? (mayTakeAll ? undefined : byName[0]);
  const selection = useMemo<Extract<Selection, { readonly kind: 'locations' }>>(
    () => ({
      kind: 'locations',
      codes: one === undefined ? byName.map(({ code }) => code).sort() : [one.code],
    }),
    [one, byName],
  );
  const report = useReport(missing === undefined ? asked : null, selection);
  const national = useReport(maySeeCountry ? asked : null, wholeCountry);
  const published = usePublished([year - 1, year]);
  const out = useTakingOut(maySeeCountry, sayFiguresTaken);
  const view = useMemo(
    () =>
      report.data === undefined || published.data === undefined
        ? null
        : makeView({
            report: report.data,
            published: published.data,
            national: national.data ?? null,
            language,
            name: one?.name,
          }),
    [report.data, published.data, national.data, language, one],
  );
  const scope = useMemo(
    () =>
      view === null
        ? null
        : { place: 'location' as const, view, selection, locations, years, isAnalyst: maySeeCountry, out },
    [view, selection, locations, years, maySeeCountry, out],
  );
  const failed = [report, published].find((query) => query.isError);
  const options = [
    ...(missing === undefined ? [] : [{ id: NONE, label: m.figures_choose_location() }]),
    ...(mayTakeAll ? [{ id: ALL, label: m.figures_own_together() }] : []),
    ...byName.map(({ code, name }) => ({ id: code, label: name })),
  ];
  return (
    <>
      <FiguresBar
        coverage={
          view === null || missing !== undefined || selection.codes.length === 1 ? undefined : (
            <CoverageWords report={view.report} />
          )
        }
        actions={<FiguresMenu view={missing === undefined ? view : null} out={out} />}
      >
        <ChosenYears years={years} asked={asked} />
        {options.length > 1 || missing !== undefined ? (
          <BarSelect
            kind="location"
            label={m.figures_location()}
            options={options}
            value={missing === undefined ? (one?.code ?? ALL) : NONE}
            onChange={(id) => change({ locaties: id === ALL || id === NONE ? undefined : id })}
          />
        ) : null}
      </FiguresBar>
      {missing !== undefined ? (
        <>
          <PageHeader title={m.figures_location_title()} isReport />
          <WithoutDelivery year={year} codes={[missing]} names={maySeeCountry ? national.data?.names : own} />
        </>
      ) : scope === null || failed !== undefined ? (
        <>
          <PageHeader title={one?.name ?? m.figures_own_together()} isReport />
          {failed === undefined ? (
            <>
              <Skeleton kind="figures" />
              <Skeleton kind="block" />
            </>
          ) : (
            <ErrorState problem={problemFromError(failed.error)} onRetry={() => void failed.refetch()} />
          )}
        </>
      ) : (
        <FiguresContext value={scope}>
          <Outlet />
        </FiguresContext>
      )}
    </>
  );
}
