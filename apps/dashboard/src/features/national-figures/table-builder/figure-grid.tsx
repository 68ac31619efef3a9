import { useMemo } from 'react';
import { columnsOf } from '../../../components/data-table/columns.js';
import type { TableSort } from '../../../components/data-table/long-table-props.js';
import { OrderedTable } from '../../../components/data-table/ordered-table.js';
import type { BuiltTable, TableRow } from './built-table.js';
import styles from './table-page.module.css';
import { noValue, type TableValue } from './table-value.js';

export interface FigureGridProps {
  readonly table: BuiltTable;
  readonly caption: string;
  readonly hasMargin: boolean;
  readonly sort: TableSort | null;
  /** Null: the rows stand in one order. */
  readonly onSort: ((sort: TableSort) => void) | null;
}

const column = columnsOf<TableRow>();
const noSort = (): void => {};
const idOf = ({ key }: TableRow): string => key;

/** A table that was put together: each value with of how many it is, and its margin where that is asked. */
export function FigureGrid({ table, caption, hasMargin, sort, onSort }: FigureGridProps) {
  const { corner, columns } = table;
  const isSorted = onSort !== null;
  const shown = useMemo(
    () => [
      column.accessor('name', { id: 'name', header: corner, enableSorting: false }),
      ...columns.map((one, place) =>
        column.accessor((row) => row.cells[place] ?? noValue, {
          id: one.key,
          header: one.name,
          meta: { isNumber: true },
          enableSorting: isSorted,
          cell: (cell) => <Value value={cell.getValue()} hasMargin={hasMargin} />,
        }),
      ),
    ],
    [corner, columns, hasMargin, isSorted],
  );
  return (
    <OrderedTable
      caption={caption}
      columns={shown}
      rows={table.rows}
      rowId={idOf}
      sort={sort}
      onSort={onSort ?? noSort}
    />
  );
}

function Value({ value, hasMargin }: { readonly value: TableValue; readonly hasMargin: boolean }) {
  const { text, beneath, margin, isWithheld } = value;
  return (
    <div className={styles.cell} data-stays={isWithheld || undefined}>
      <div className={styles.value}>{text}</div>
      {beneath === null ? null : <div className={styles.beneath}>{beneath}</div>}
      {hasMargin && margin !== null ? <div className={styles.beneath}>{margin}</div> : null}
    </div>
  );
}
