import type { RowData, SortingState } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { Column } from './columns.js';

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
