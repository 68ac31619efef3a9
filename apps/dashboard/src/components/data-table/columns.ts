import { type ColumnDef, createColumnHelper, type RowData } from '@tanstack/react-table';
import type { features } from './features.js';

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
