import type { Selection } from '@mim/analytics';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { MultiSelect } from '../../../components/multi-select.js';
import { Select } from '../../../components/select.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { periodsToChoose } from '../model/asked-years.js';
import { codesInAddress, namedCodes } from '../model/selection.js';
import { yearText } from '../model/shown-report.js';
import type { SideBySideSearch } from '../side-by-side-search.js';
import { FigureGrid } from '../table-builder/figure-grid.js';
import {
  chosenFigures,
  codeOf,
  figureName,
  mostChosen,
  offeredFigures,
} from '../table-builder/figure-keys.js';
import styles from '../table-builder/table-page.module.css';
import { TableHead, TableNotes, WithheldNotice } from '../table-builder/table-parts.js';
import { totals } from '../table-builder/table-sources.js';
import { useTakingTable } from '../table-builder/use-taking-table.js';
import { useDifference } from '../use-figures.js';
import { differenceAbout, differenceFileName } from './difference-file.js';
import { differenceTable } from './difference-table.js';

/** Two selections side by side: of two years, two periods or two sets of locations, with what differs. */
export default function SideBySidePage() {
  const { language } = useLanguage();
  const { view, selection, locations, years, out } = useFiguresScope();
  const { report, scopeName, scopeFileName } = view;
  const { cijfers, met, metlocaties }: SideBySideSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (next: SideBySideSearch) =>
    void navigate({ to: '.', search: (search: object) => ({ ...search, ...next }), resetScroll: false });
  const { period, year } = report;
  const own = { from: period?.from ?? year, to: year };
  const { from, to } = yearsOf(met) ?? { from: own.from - 1, to: own.to - 1 };
  const codes = namedCodes(metlocaties);
  const other: Selection = codes.length === 0 ? selection : { kind: 'locations', codes: [...codes] };
  const offered = useMemo(() => offeredFigures(report), [report]);
  const { chosen } = useMemo(() => chosenFigures(cijfers, offered), [cijfers, offered]);
  const difference = useDifference(
    chosen.length === 0
      ? null
      : {
          figures: [...chosen, ...(out.isInside ? [] : totals)].map((key) => ({ ...key })),
          one: { from, to, selection: other },
          other: { ...own, selection },
        },
  );
  const otherName =
    codes.length === 0
      ? scopeName
      : codes.map((code) => locations.find((one) => one.code === code)?.name ?? code).join(', ');
  const otherYears = from === to ? String(from) : `${from}–${to}`;
  const names = [
    m.figures_caption_scope({ scope: otherName, year: otherYears }),
    m.figures_caption_scope({ scope: scopeName, year: yearText(report) }),
  ] as const;
  const table =
    difference.data === undefined
      ? null
      : differenceTable({
          difference: difference.data,
          chosen,
          names,
          selections: [other, selection],
          isInside: out.isInside,
          language,
        });
  const title = m.side_title();
  const taking = useTakingTable(({ today }) =>
    table === null || difference.data === undefined
      ? null
      : {
          table,
          title,
          name: differenceFileName(difference.data, scopeFileName, language),
          about: differenceAbout({
            difference: difference.data,
            scopeNames: [otherName, scopeName],
            language,
            today,
          }),
          figures: chosen,
          inWords: report.inWords,
          hasMargin: true,
          language,
        },
  );
  const choices = [
    ...years.filter(({ kind }) => kind === 'computed').map((one) => String(one.year)),
    ...periodsToChoose(years),
    ...(from === to ? [String(from)] : [`${from}-${to}`]),
  ];
  return (
    <>
      <TableHead title={title} lead={m.side_lead()} exporting={table === null ? null : taking} />
      <div className={styles.choices}>
        <MultiSelect
          label={m.builder_figures()}
          options={offered.map((key) => ({
            id: codeOf(key),
            label: figureName(key, report.measures, language),
          }))}
          value={chosen.map(codeOf)}
          summary={m.builder_chosen({ count: chosen.length })}
          onChange={(next) => change({ cijfers: next.slice(0, mostChosen).join(',') })}
        />
        <Select
          label={m.side_years()}
          options={[...new Set(choices)]
            .sort((a, b) => b.localeCompare(a))
            .map((id) => ({ id, label: id.replace('-', '–') }))}
          value={from === to ? String(from) : `${from}-${to}`}
          onChange={(id) => change({ met: id })}
        />
        <MultiSelect
          label={m.side_locations()}
          options={locations.map(({ code, name }) => ({ id: code, label: name }))}
          value={codes}
          summary={codes.length === 0 ? m.side_same() : m.figures_selection_scope({ count: codes.length })}
          onChange={(next) => change({ metlocaties: codesInAddress(next) })}
        />
      </div>
      {chosen.length === 0 ? (
        <EmptyState title={m.builder_empty()}>{m.builder_empty_help()}</EmptyState>
      ) : difference.isError ? (
        <ErrorState problem={problemFromError(difference.error)} onRetry={() => void difference.refetch()} />
      ) : table === null ? (
        <Skeleton kind="block" />
      ) : (
        <>
          <WithheldNotice table={table}>
            {m.side_stays({ figures: table.withheld.join(', ') })}
          </WithheldNotice>
          <FigureGrid table={table} caption={title} hasMargin sort={null} onSort={null} />
          <TableNotes table={table} />
        </>
      )}
    </>
  );
}

/** A year, or years together, as an address has them. */
function yearsOf(met: string | undefined): { readonly from: number; readonly to: number } | null {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(met ?? '') ?? [];
  return from === undefined || Number(to) < Number(from) ? null : { from: Number(from), to: Number(to) };
}
