import { visitFacts, visitKinds } from '@mim/domain/visit';
import { type ReactNode, useMemo } from 'react';
import { Button } from '../../components/button.js';
import { columnsOf } from '../../components/data-table/columns.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Status } from '../../components/status.js';
import { factLabel } from '../../facts/fact-words.js';
import { formatNumber } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { statusLabel, toneOf, type VisitRow } from './model/visit-row.js';
import { whoComes } from './visit-text.js';
import styles from './visits-page.module.css';
import { WhoComes } from './who-comes.js';

export interface VisitListProps {
  /** What can be done with the list as a whole. */
  readonly tools: ReactNode;
  readonly visits: readonly VisitRow[];
  /** How many there are in all. */
  readonly total: number;
  readonly onOpen: (visitId: string) => void;
  /** Brings in the next part; null: this is all. */
  readonly onMore: (() => void) | null;
}

const column = columnsOf<VisitRow>();

/** The visits as a list, the latest first. */
export function VisitList({ tools, visits, total, onOpen, onMore }: VisitListProps) {
  const { language } = useLanguage();
  const columns = useMemo(
    () =>
      column.columns([
        column.accessor('motherName', {
          header: m.visits_column_mother(),
          cell: ({ row }) => (
            <Button variant="quiet" onPress={() => onOpen(row.original.visitId)}>
              {row.original.motherName}
            </Button>
          ),
        }),
        column.accessor('visitOn', {
          header: m.visits_column_date(),
          cell: ({ getValue }) => formatDate(getValue(), language),
          meta: { isKeyFact: true },
        }),
        column.accessor('status', {
          header: m.visits_column_status(),
          cell: ({ row: { original: visit } }) => (
            <Status tone={toneOf(visit)}>{statusLabel(visit, language)}</Status>
          ),
          meta: { isKeyFact: true },
        }),
        column.accessor((visit) => visitKinds.label(visit.kind, language), {
          id: 'kind',
          header: factLabel(visitFacts.kind, language),
        }),
        column.accessor((visit) => whoComes(visit, language), {
          id: 'visitor',
          header: m.visits_visiting_mother(),
          cell: ({ row }) => <WhoComes {...row.original} />,
        }),
        column.accessor('durationMinutes', {
          header: m.visits_column_minutes(),
          cell: ({ getValue }) => formatNumber(getValue(), language),
          meta: { isNumber: true },
        }),
      ]),
    [language, onOpen],
  );
  if (visits.length === 0) {
    return <EmptyState title={m.visits_none_list()}>{m.visits_none_list_help()}</EmptyState>;
  }
  return (
    <div className={styles.list}>
      <div className={styles.listTools}>{tools}</div>
      <DataTable
        caption={m.visits_caption()}
        isCaptionHidden
        columns={columns}
        rows={visits}
        rowId={({ visitId }) => visitId}
        footnote={m.visits_shown({ shown: visits.length, total })}
      />
      {onMore === null ? null : <Button onPress={onMore}>{m.visits_more()}</Button>}
    </div>
  );
}
