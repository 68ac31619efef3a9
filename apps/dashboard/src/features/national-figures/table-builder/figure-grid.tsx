import { useMemo } from 'react';
import { columnsOf } from '../../../components/data-table/columns.js';
import type { TableSort } from '../../../components/data-table/long-table-props.js';
import { OrderedTable } from '../../../components/data-table/ordered-table.js';
import { inParts } from '../../../components/in-parts.js';
import { useIsPrinting } from '../../../components/use-is-printing.js';
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

/** With more numbers than these a row is no card that one reads on a phone. */
const MOST_ON_A_CARD = 4;

/** So many columns stand beside each other on paper, with of how many each value is. */
const MOST_ON_PAPER = 6;

/**
 * A table that was put together: each value with of how many it is, and its margin where that is asked. On paper, where nothing
 * scrolls, a wide one stands in parts below each other.
 */
export function FigureGrid(props: FigureGridProps) {
  const isPrinting = useIsPrinting();
  const places = props.table.columns.map((_, place) => place);
  const parts = inParts(places, isPrinting ? MOST_ON_PAPER : Math.max(1, places.length));
  return parts.map((part) => (
    <Columns
      key={part[0] ?? 0}
      {...props}
      // The head of a column that sorts is not said again at the top of a next sheet.
      onSort={isPrinting ? null : props.onSort}
      first={part[0] ?? 0}
      count={part.length}
    />
  ));
}

interface ColumnsProps extends FigureGridProps {
  readonly first: number;
  readonly count: number;
}

function Columns({ table, caption, hasMargin, sort, onSort, first, count }: ColumnsProps) {
  const { corner, columns } = table;
  const isSorted = onSort !== null;
  const shown = useMemo(
    () => [
      column.accessor('name', { id: 'name', header: corner, enableSorting: false }),
      ...columns.slice(first, first + count).map((one, place) =>
        column.accessor((row) => row.cells[first + place] ?? noValue, {
          id: one.key,
          header: one.name,
          meta: { isNumber: true },
          enableSorting: isSorted,
          cell: (cell) => <Value value={cell.getValue()} hasMargin={hasMargin} />,
        }),
      ),
    ],
    [corner, columns, first, count, hasMargin, isSorted],
  );
  return (
    <OrderedTable
      caption={caption}
      columns={shown}
      rows={table.rows}
      rowId={idOf}
      sort={sort}
      onSort={onSort ?? noSort}
      isWide={columns.length > MOST_ON_A_CARD}
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
