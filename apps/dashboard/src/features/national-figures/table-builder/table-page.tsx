import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { ExportMenu } from '../../../table-export/export-menu.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { BackToOverview } from '../frame/figures-links.js';
import type { TableSearch } from '../table-search.js';
import { useValues } from '../use-figures.js';
import { buildTable } from './built-table.js';
import { FigureGrid } from './figure-grid.js';
import { characteristicsOf, chosenFigures, offeredFigures, type TablePer } from './figure-keys.js';
import { sortInAddress, sortOfAddress } from './sort-in-address.js';
import { TableChoices } from './table-choices.js';
import styles from './table-page.module.css';
import { askedFigures, figuresOfTable } from './table-sources.js';
import { useTakingTable } from './use-taking-table.js';

/** The first year of which anything can be asked. */
const EARLIEST = 2000;

/** A table that one puts together oneself, at an address of its own, to read and to take along. */
export default function TablePage() {
  const { language } = useLanguage();
  const { place, view, selection, out } = useFiguresScope();
  const { report, scopeName } = view;
  const search: TableSearch = useSearch({ strict: false });
  const change = useTableChange();
  const { cijfers, gedraaid, marge, volgorde, jaren = 1 } = search;
  const per: TablePer = search.per ?? 'alles';
  const { period, year } = report;
  const offered = useMemo(() => offeredFigures(report), [report]);
  const { chosen, missing } = useMemo(() => chosenFigures(cijfers, offered), [cijfers, offered]);
  const { isInside } = out;
  const figures = useMemo(() => figuresOfTable({ chosen, per }), [chosen, per]);
  const values = useValues(
    figures.length === 0
      ? null
      : {
          from: period?.from ?? Math.max(EARLIEST, year - jaren + 1),
          to: period?.to ?? year,
          selection,
          figures: askedFigures({ chosen, per, isInside }).map((key) => ({ ...key })),
          isPeriod: period !== undefined,
          byLocation: per === 'locatie',
        },
  );
  const sort = useMemo(() => sortOfAddress(volgorde), [volgorde]);
  const table = useMemo(
    () =>
      values.data === undefined
        ? null
        : buildTable({
            values: values.data,
            chosen,
            per,
            isPeriod: period !== undefined,
            isTurned: gedraaid === true,
            sort,
            scopeName,
            isInside,
            language,
          }),
    [values.data, chosen, per, period, gedraaid, sort, scopeName, isInside, language],
  );
  const taking = useTakingTable({ table, values: values.data, figures, hasMargin: marge === true });
  const hasSeveral = selection.kind === 'national' || selection.codes.length > 1;
  const apart = [
    ...new Set<TablePer>([
      'alles',
      ...(hasSeveral ? (['locatie'] as const) : []),
      ...characteristicsOf(report, chosen),
      per,
    ]),
  ];
  const title = m.builder_title();
  return (
    <>
      <div className={styles.head}>
        <BackToOverview>
          {place === 'national' ? m.figures_national_title() : m.figures_location_title()}
        </BackToOverview>
        <PageHeader
          title={title}
          lead={m.builder_lead()}
          isReport
          actions={table === null ? undefined : <ExportMenu exporting={taking} />}
        />
      </div>
      <TableChoices
        offered={offered}
        chosen={chosen}
        apart={apart}
        per={per}
        search={search}
        onChange={change}
      />
      {missing.length === 0 ? null : (
        <Notice title={m.builder_missing({ count: missing.length })}>
          <p>{m.builder_missing_help()}</p>
        </Notice>
      )}
      {figures.length === 0 ? (
        <EmptyState title={m.builder_empty()}>
          {chosen.length === 0 ? m.builder_empty_help() : m.builder_empty_by()}
        </EmptyState>
      ) : values.isError ? (
        <ErrorState problem={problemFromError(values.error)} onRetry={() => void values.refetch()} />
      ) : table === null ? (
        <Skeleton kind="block" />
      ) : (
        <>
          {table.withheld.length === 0 ? null : (
            <Notice title={m.builder_withheld_title()}>
              <p>
                {per === 'locatie'
                  ? m.builder_withheld_locations()
                  : m.builder_withheld({ figures: table.withheld.join(', ') })}
              </p>
            </Notice>
          )}
          <FigureGrid
            table={table}
            caption={`${title}, ${scopeName}`}
            hasMargin={marge === true}
            sort={sort}
            onSort={(next) => change({ volgorde: sortInAddress(next) })}
          />
          <div className={styles.notes}>
            {table.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** Changes a part of the address; the page stays where it is, and going back undoes the change. */
function useTableChange(): (change: TableSearch) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: '.',
      search: (search: TableSearch) => ({ ...search, ...change }),
      resetScroll: false,
    });
}
