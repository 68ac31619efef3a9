import type { RowData } from '@tanstack/react-table';
import { type ComponentType, lazy, Suspense } from 'react';
import { Skeleton } from '../skeleton.js';
import type { DataTableProps } from './data-table-props.js';

/** Brought in with the first table. */
const TableView = lazy(() => import('./table-view.js'));

/**
 * A table: the first column names the row and heads it, numbers stand right, the heading stays in sight
 * and every column can be sorted. On a phone each row becomes a card.
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  // What is brought in later forgets that it works for any kind of row.
  const View = TableView as ComponentType<DataTableProps<Row>>;
  return (
    <Suspense fallback={<Skeleton />}>
      <View {...props} />
    </Suspense>
  );
}
