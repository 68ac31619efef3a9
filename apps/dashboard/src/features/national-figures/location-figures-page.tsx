import type { LocationAnswer, Selection, YearAnswer } from '@mim/analytics';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Select } from '../../components/select.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { latestYear } from './model/latest-year.js';
import { makeView } from './model/make-view.js';
import { PageActions } from './page-actions.js';
import { PageLayout } from './page-layout.js';
import { ReportSections } from './report-sections.js';
import styles from './section.module.css';
import { reportSections } from './section-list.js';
import { useLocations, usePublished, useReport, useYears } from './use-figures.js';
import { YearSelect } from './year-select.js';

const wholeCountry: Selection = { kind: 'national' };
/** All of one's own locations together. */
const ALL = 'alle';

/** The figures of one location, or of one's own together, beside those of the country. */
export function LocationFiguresPage() {
  const years = useYears();
  const { jaar } = useSearch({ from: '/signed-in/locatiecijfers' });
  const computed = useMemo(() => (years.data ?? []).filter(({ kind }) => kind === 'computed'), [years.data]);
  const chosen = computed.find(({ year }) => year === jaar) ?? latestYear(computed);
  const locations = useLocations(chosen?.year ?? null);
  if (chosen !== null && locations.data !== undefined && locations.data.length > 0) {
    return <OfLocation years={computed} year={chosen.year} locations={locations.data} />;
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
  const one = byName.find(({ code }) => code === search.locaties) ?? (mayTakeAll ? undefined : byName[0]);
  const selection = useMemo<Extract<Selection, { readonly kind: 'locations' }>>(
    () => ({
      kind: 'locations',
      codes: one === undefined ? byName.map(({ code }) => code).sort() : [one.code],
    }),
    [one, byName],
  );
  const report = useReport(year, selection);
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
    ...(mayTakeAll ? [{ id: ALL, label: m.figures_own_together() }] : []),
    ...byName.map(({ code, name }) => ({ id: code, label: name })),
  ];
  const change = (search: { readonly jaar?: number; readonly locaties?: string | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...search }), resetScroll: false });
  return (
    <>
      <PageHeader
        title={one?.name ?? m.figures_own_together()}
        lead={
          maySeeCountry
            ? m.figures_location_lead({ year })
            : m.figures_own_lead({ year, count: selection.codes.length })
        }
        isReport
        actions={
          <PageActions report={report.data}>
            {options.length > 1 ? (
              <div className={styles.choice}>
                <Select
                  label={m.figures_location()}
                  options={options}
                  value={one?.code ?? ALL}
                  onChange={(id) => change({ locaties: id === ALL ? undefined : id })}
                />
              </div>
            ) : null}
            <YearSelect years={years} value={year} onChange={(jaar) => change({ jaar })} />
          </PageActions>
        }
      />
      {failed !== undefined ? (
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
