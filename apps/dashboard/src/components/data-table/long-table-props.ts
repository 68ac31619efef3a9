import type { RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { Column } from './columns.js';

/** By which column the rows are in order. */
export interface TableSort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** Which rows are chosen, and how that changes; by their ids. */
export interface TableSelection<Row> {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** What the box before a row says to a screen reader. */
  readonly label: (row: Row) => string;
}

export interface LongTableProps<Row extends RowData> {
  /** What the table shows; said by a screen reader, the heading above says it to everyone else. */
  readonly caption: string;
  /** Keep it the same array from one render to the next. A column that sorts has an `id` to sort by. */
  readonly columns: readonly Column<Row>[];
  /** The rows that are there yet, in order. Keep it the same array from one render to the next. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** How many there are in all, also those that are not there yet. */
  readonly total: number;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selection?: TableSelection<Row>;
  /** Called when the last rows come in sight and there are more. */
  readonly onMore: () => void;
  readonly isLoadingMore: boolean;
  readonly isCompact?: boolean;
  /** Under this name the place in the list is kept while another page is open. */
  readonly scrollId: string;
  readonly footnote?: ReactNode;
}
