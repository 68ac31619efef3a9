import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useChosenLocation } from '../../../clients/own-locations.js';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { readToday } from '../../../clients/today.js';
import { type Answers, api } from '../../../clients/trpc.js';
import { Card } from '../../../components/card.js';
import { columnsOf } from '../../../components/data-table/columns.js';
import { DataTable } from '../../../components/data-table/data-table.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { LocationChoice } from '../../../components/form/location-choice.js';
import { PlotCanvas } from '../../../components/plot/plot-canvas.js';
import { SegmentedControl } from '../../../components/segmented-control.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import styles from './uptake-card.module.css';
import { countLabel, sourceLabel, totalOf, uptakeBars, uptakeCounts } from './uptake-counts.js';

type UptakeRow = Answers['uptake']['ofYear'][number];

const column = columnsOf<UptakeRow>();
const sourceOf = ({ referral_source }: UptakeRow): string => referral_source;

/** Years to choose from, this one and before. */
const yearsShown = 3;

/** How many were referred in a year and what became of them, those who were erased since among them: numbers alone. */
export default function UptakeCard() {
  const thisYear = Number(readToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [locationId] = useChosenLocation();
  const uptake = useQuery(
    api.uptake.ofYear.queryOptions({ year, ...(locationId !== undefined && { locationId }) }),
  );
  return (
    <Card title={m.uptake_title()} lead={m.uptake_lead({ year: String(year) })}>
      <div className={styles.body}>
        <LocationChoice />
        <SegmentedControl
          label={m.uptake_year()}
          options={Array.from({ length: yearsShown }, (_, back) => String(thisYear - back)).map((id) => ({
            id,
            label: id,
          }))}
          value={String(year)}
          onChange={(chosen) => setYear(Number(chosen))}
        />
        {uptake.isError ? (
          <ErrorState problem={problemFromError(uptake.error)} onRetry={() => void uptake.refetch()} />
        ) : uptake.isPending ? (
          <Skeleton />
        ) : totalOf(uptake.data, 'referred') === 0 ? (
          <EmptyState title={m.uptake_none({ year: String(year) })} />
        ) : (
          <UptakeNumbers rows={uptake.data} year={year} />
        )}
      </div>
    </Card>
  );
}

function UptakeNumbers({ rows, year }: { readonly rows: readonly UptakeRow[]; readonly year: number }) {
  const { language } = useLanguage();
  const drawing = useMemo(
    () => ({ kind: 'bars', bars: uptakeBars(rows, language), axis: null }) as const,
    [rows, language],
  );
  const columns = useMemo(
    () =>
      column.columns([
        column.accessor((row) => sourceLabel(row, language), { id: 'source', header: m.uptake_source() }),
        ...uptakeCounts.map((name) =>
          column.accessor(name, {
            id: name,
            header: countLabel(name, language),
            meta: { isNumber: true, isKeyFact: name === 'referred' || name === 'started' },
          }),
        ),
      ]),
    [language],
  );
  const caption = m.uptake_table({ year: String(year) });
  return (
    <>
      <figure aria-label={m.uptake_title()}>
        <PlotCanvas drawing={drawing} />
        <figcaption className={styles.note}>{m.uptake_note()}</figcaption>
      </figure>
      <DataTable
        caption={caption}
        isCaptionHidden
        columns={columns}
        rows={rows.filter(({ referred }) => referred > 0)}
        rowId={sourceOf}
      />
    </>
  );
}
