import type { LocationAnswer, Selection, YearAnswer } from '@mim/analytics';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { Select } from '../../components/select.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { yearToShow } from './model/asked-year.js';
import { makeView } from './model/make-view.js';
import { withoutDelivery } from './model/selection.js';
import { NoSuchYear } from './no-such-year.js';
import { PageActions } from './page-actions.js';
import { PageLayout } from './page-layout.js';
import { ReportSections } from './report-sections.js';
import styles from './section.module.css';
import { reportSections } from './section-list.js';
import { useLocations, usePublished, useReport, useYears } from './use-figures.js';
import { WithoutDelivery } from './without-delivery.js';
import { YearSelect } from './year-select.js';

const wholeCountry: Selection = { kind: 'national' };
/** All of one's own locations together. */
const ALL = 'alle';
/** No location yet. */
const NONE = '';

/** The figures of one location, or of one's own together, beside those of the country. */
export function LocationFiguresPage() {
  const years = useYears();
  const { jaar } = useSearch({ from: '/signed-in/locatiecijfers' });
  const computed = useMemo(() => (years.data ?? []).filter(({ kind }) => kind === 'computed'), [years.data]);
  const navigate = useNavigate({ from: '/locatiecijfers' });
  const found = yearToShow(computed, jaar);
  const chosen = found === 'no-such-year' ? null : found;
  const locations = useLocations(chosen?.year ?? null);
  if (chosen !== null && locations.data !== undefined && locations.data.length > 0) {
    return <OfLocation years={computed} year={chosen.year} locations={locations.data} />;
  }
  if (found === 'no-such-year') {
    return (
      <NoSuchYear
        title={m.figures_location_title()}
        asked={jaar ?? ''}
        years={computed}
        onYear={(year) => void navigate({ search: (now) => ({ ...now, jaar: year }) })}
      />
    );
  }
  const failed = [years, locations].find((query) => query.isError);
  return (
    <>
      <PageHeader title={m.figures_location_title()} isReport />
      {failed !== undefined ? (
        <ErrorState problem={problemFromError(failed.error)} onRetry={() => void failed.refetch()} />
      ) : years.isPending || (chosen !== null && locations.isPending) ? (
        <Skeleton kind="figures" />
      ) : chosen === null ? (
        <EmptyState title={m.figures_no_year_title()}>{m.figures_no_year()}</EmptyState>
      ) : (
        <EmptyState title={m.figures_no_location_title()}>{m.figures_no_location()}</EmptyState>
      )}
    </>
  );
}

interface OfLocationProps {
  readonly years: readonly YearAnswer[];
  readonly year: number;
  readonly locations: readonly LocationAnswer[];
}

function OfLocation({ years, year, locations }: OfLocationProps) {
  const { language } = useLanguage();
  const { role } = useAccount();
  const search = useSearch({ from: '/signed-in/locatiecijfers' });
  const navigate = useNavigate({ from: '/locatiecijfers' });
  const maySeeCountry = role === 'analyst';
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
  const report = useReport(missing === undefined ? year : null, selection);
  const national = useReport(maySeeCountry ? year : null, wholeCountry);
  const published = usePublished([year - 1, year]);
  const view = useMemo(
    () =>
      report.data === undefined || published.data === undefined
        ? null
        : makeView({
            report: report.data,
            published: published.data,
            national: national.data ?? null,
            language,
          }),
    [report.data, published.data, national.data, language],
  );
  const failed = [report, published].find((query) => query.isError);
  const options = [
    ...(missing === undefined ? [] : [{ id: NONE, label: m.figures_choose_location() }]),
    ...(mayTakeAll ? [{ id: ALL, label: m.figures_own_together() }] : []),
    ...byName.map(({ code, name }) => ({ id: code, label: name })),
  ];
  const change = (search: { readonly jaar?: number; readonly locaties?: string | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...search }), resetScroll: false });
  return (
    <>
      <PageHeader
        title={missing === undefined ? (one?.name ?? m.figures_own_together()) : m.figures_location_title()}
        lead={
          maySeeCountry || missing !== undefined
            ? m.figures_location_lead({ year })
            : m.figures_own_lead({ year, count: selection.codes.length })
        }
        isReport
        actions={
          <PageActions report={missing === undefined ? report.data : undefined}>
            {options.length > 1 || missing !== undefined ? (
              <div className={styles.choice}>
                <Select
                  label={m.figures_location()}
                  options={options}
                  value={missing === undefined ? (one?.code ?? ALL) : NONE}
                  onChange={(id) => change({ locaties: id === ALL || id === NONE ? undefined : id })}
                />
              </div>
            ) : null}
            <YearSelect years={years} value={year} onChange={(jaar) => change({ jaar })} />
            {role === 'coordinator' ? (
              <LinkButton to="/voor-de-gemeente" search={{ jaar: year }}>
                {m.place_municipality()}
              </LinkButton>
            ) : null}
          </PageActions>
        }
      />
      {missing !== undefined ? (
        <WithoutDelivery year={year} codes={[missing]} />
      ) : failed !== undefined ? (
        <ErrorState problem={problemFromError(failed.error)} onRetry={() => void failed.refetch()} />
      ) : view === null ? (
        <>
          <Skeleton kind="figures" />
          <Skeleton kind="block" />
        </>
      ) : (
        <PageLayout sections={reportSections} isUpdating={report.isPlaceholderData}>
          <ReportSections view={view} />
        </PageLayout>
      )}
    </>
  );
}
