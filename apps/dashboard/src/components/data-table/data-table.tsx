import type { RowData, SortingState } from '@tanstack/react-table';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '../skeleton.js';
import type { Column } from './columns.js';

/** Brought in with the first table. */
const TableView = lazy(() => import('./table-view.js'));

export interface DataTableProps<Row extends RowData> {
  /** What the table shows; said above it unless the heading around it says the same. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** Keep it the same array from one render to the next. */
  readonly columns: readonly Column<Row>[];
  /** Keep it the same array from one render to the next. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly initialSort?: SortingState;
  /** Rows of 32 pixels in place of 44. */
  readonly isCompact?: boolean;
  /** How many rows there are, what is left out: stated under the table. */
  readonly footnote?: ReactNode;
}

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
