import { type RowData, useTable } from '@tanstack/react-table';
import { classNames } from '../class-names.js';
import { useNarrow } from '../use-narrow.js';
import { VisuallyHidden } from '../visually-hidden.js';
import type { Column } from './columns.js';
import styles from './data-table.module.css';
import { features } from './features.js';
import { LongTableHead } from './long-table-head.js';
import type { TableSort } from './long-table-props.js';
import { RowCards } from './row-cards.js';

export interface OrderedTableProps<Row extends RowData> {
  /** What the table shows; said by a screen reader. */
  readonly caption: string;
  /** Keep it the same array from one render to the next. A column that sorts has an `id` to sort by. */
  readonly columns: readonly Column<Row>[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Null: in the order in which they came. */
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
  /** So many columns that a card a row would be no shorter than a page: on a phone it is scrolled through as a table. */
  readonly isWide?: boolean;
}

const unsorted: TableSort = { column: '', isDescending: false };

/**
 * A table of which whoever gives the rows puts them in order, for instance because they are taken along in that order too. The
 * names stay in sight while many columns are scrolled by; on a phone each row becomes a card.
 */
export function OrderedTable<Row extends RowData>(props: OrderedTableProps<Row>) {
  const { caption, columns, rows, rowId, sort, onSort, isWide = false } = props;
  const isNarrow = useNarrow() && !isWide;
  const table = useTable({
    features,
    columns: columns as Column<Row>[],
    data: rows as Row[],
    getRowId: rowId,
    manualSorting: true,
  });
  if (isNarrow) return <RowCards table={table} caption={caption} isCaptionHidden />;
  return (
    <div className={styles.block} data-density="compact">
      {/* biome-ignore lint/a11y/useSemanticElements: a table is no set of fields, and no landmark beside what it is in. */}
      <div
        role="group"
        className={classNames(styles.scroll, styles.long, styles.broken)}
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
        tabIndex={0}
      >
        <table className={styles.table}>
          <caption className={styles.caption}>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
          <LongTableHead
            table={table}
            rows={rows}
            rowId={rowId}
            sort={sort ?? unsorted}
            onSort={onSort}
            selection={undefined}
          />
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} className={styles.row}>
                {row.getAllCells().map((cell, index) =>
                  index === 0 ? (
                    <th key={cell.id} scope="row" className={styles.name}>
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td
                      key={cell.id}
                      className={classNames(
                        styles.cell,
                        cell.column.columnDef.meta?.isNumber && styles.number,
                      )}
                    >
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
