import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { Notice } from '../../../components/notice.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { fileAbout } from '../model/file-about.js';
import { reportOfValues, yearText } from '../model/shown-report.js';
import type { TableSearch } from '../table-search.js';
import { useValues } from '../use-figures.js';
import { buildTable } from './built-table.js';
import { FigureGrid } from './figure-grid.js';
import { characteristicsOf, chosenFigures, offeredFigures, type TablePer } from './figure-keys.js';
import { sortInAddress, sortOfAddress } from './sort-in-address.js';
import { TableChoices } from './table-choices.js';
import { TableHead, TableNotes, WithheldNotice } from './table-parts.js';
import { askedFigures, figuresOfTable } from './table-sources.js';
import { useTakingTable } from './use-taking-table.js';

/** The first year of which anything can be asked. */
const EARLIEST = 2000;

/** A table that one puts together oneself, at an address of its own, to read and to take along. */
export default function TablePage() {
  const { language } = useLanguage();
  const { view, selection, out } = useFiguresScope();
  const { report, scopeName, scopeFileName } = view;
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
  const title = m.builder_title();
  const taking = useTakingTable(({ today }) =>
    table === null || values.data === undefined
      ? null
      : {
          table,
          title,
          name: `mim-${yearText(reportOfValues(values.data)).replace('–', '-')}-${scopeFileName}-${m.builder_file()}`,
          about: fileAbout({ report: reportOfValues(values.data), scopeName, language, today }),
          figures,
          inWords: report.inWords,
          hasMargin: marge === true,
          language,
        },
  );
  const hasSeveral = selection.kind === 'national' || selection.codes.length > 1;
  const apart = [
    ...new Set<TablePer>([
      'alles',
      ...(hasSeveral ? (['locatie'] as const) : []),
      ...characteristicsOf(report, chosen),
      per,
    ]),
  ];
  return (
    <>
      <TableHead title={title} lead={m.builder_lead()} exporting={table === null ? null : taking} />
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
          <WithheldNotice table={table}>
            {per === 'locatie'
              ? m.builder_withheld_locations()
              : m.builder_withheld({ figures: table.withheld.join(', ') })}
          </WithheldNotice>
          <FigureGrid
            table={table}
            caption={`${title}, ${scopeName}`}
            hasMargin={marge === true}
            sort={sort}
            onSort={(next) => change({ volgorde: sortInAddress(next) })}
          />
          <TableNotes table={table} />
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
