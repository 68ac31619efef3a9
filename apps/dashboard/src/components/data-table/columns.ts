import {
  type ColumnDef,
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  type RowData,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';

/** What a column may say beside its value. */
export interface ColumnMeta {
  /** Right-aligned, figures under each other. */
  readonly isNumber?: boolean;
  /** One of the facts that stay when the table becomes cards on a phone; none said: all stay. */
  readonly isKeyFact?: boolean;
}

/** What every table of the dashboard can do. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic, text: sortFn_text },
  columnMeta: metaHelper<ColumnMeta>(),
});

/** A column of a table of such rows. */
// biome-ignore lint/suspicious/noExplicitAny: the columns of one table have values of different types.
export type Column<Row extends RowData> = ColumnDef<typeof features, Row, any>;

/**
 * Builds the columns of a table. The first is the row's name.
 * @example
 * const column = columnsOf<Location>();
 * const columns = column.columns([
 *   column.accessor('name', { header: 'Locatie' }),
 *   column.accessor('participations', { header: 'Deelnames', meta: { isNumber: true } }),
 * ]);
 */
export const columnsOf = <Row extends RowData>() => createColumnHelper<typeof features, Row>();
