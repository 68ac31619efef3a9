import { type Column, columnsOf } from '../../components/data-table/columns.js';
import { Status } from '../../components/status.js';
import { m } from '../../paraglide/messages.js';
import type { PublishedRow } from './model/published-table.js';
import styles from './published-columns.module.css';

/** The columns of published figures, beside the computed ones where there are any. */
export function publishedColumns({
  withComputed,
}: {
  readonly withComputed: boolean;
}): readonly Column<PublishedRow>[] {
  const column = columnsOf<PublishedRow>();
  return column.columns([
    column.accessor('name', { header: m.figures_column_figure() }),
    column.accessor('published', {
      header: m.figures_column_published(),
      enableSorting: false,
      meta: { isNumber: true, isKeyFact: true },
    }),
    ...(withComputed ? computedColumns() : []),
    column.accessor((row) => row.note ?? '', {
      id: 'note',
      header: m.figures_column_note(),
      enableSorting: false,
      meta: { isKeyFact: true },
      // Nothing at all where there is no note: a card on a phone then leaves its name out too.
      cell: ({ getValue }) => (getValue() === '' ? null : <span className={styles.note}>{getValue()}</span>),
    }),
  ]);
}

function computedColumns(): readonly Column<PublishedRow>[] {
  const column = columnsOf<PublishedRow>();
  return column.columns([
    column.accessor((row) => row.computed ?? m.figures_not_computed(), {
      id: 'computed',
      header: m.figures_column_computed(),
      enableSorting: false,
      meta: { isNumber: true, isKeyFact: true },
    }),
    column.accessor((row) => (row.computed === null ? 1 : row.isDifferent ? 0 : 2), {
      id: 'difference',
      header: m.figures_column_difference(),
      meta: { isKeyFact: true },
      cell: ({ row }) => <Difference row={row.original} />,
    }),
  ]);
}

function Difference({ row }: { readonly row: PublishedRow }) {
  if (row.computed === null) return null;
  if (!row.isDifferent) return <Status tone="good">{m.figures_agrees()}</Status>;
  return <Status tone="warn">{`${m.figures_differs()}: ${row.difference ?? ''}`}</Status>;
}
