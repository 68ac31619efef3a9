import { type RowData, type SortingState, useTable } from '@tanstack/react-table';
import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.js';
import { useNarrow } from '../use-narrow.js';
import { VisuallyHidden } from '../visually-hidden.js';
import { type Column, features } from './columns.js';
import styles from './data-table.module.css';
import { RowCards } from './row-cards.js';
import { SortButton } from './sort-button.js';

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
  const { caption, isCaptionHidden, columns, rows, rowId, initialSort, isCompact, footnote } = props;
  const captionId = useId();
  const isNarrow = useNarrow();
  const table = useTable({
    features,
    columns: columns as Column<Row>[],
    data: rows as Row[],
    getRowId: rowId,
    enableMultiSort: false,
    ...(initialSort === undefined ? {} : { initialState: { sorting: initialSort } }),
  });
  if (isNarrow) {
    return (
      <RowCards
        table={table}
        caption={caption}
        isCaptionHidden={isCaptionHidden === true}
        footnote={footnote}
      />
    );
  }
  return (
    <div className={styles.block} data-density={isCompact === true ? 'compact' : undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard. */}
      <section className={styles.scroll} aria-labelledby={captionId} tabIndex={0}>
        <table className={styles.table}>
          <caption id={captionId} className={styles.caption}>
            {isCaptionHidden === true ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
          </caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <th
                    key={header.id}
                    scope="col"
                    className={classNames(
                      styles.head,
                      header.column.columnDef.meta?.isNumber && styles.number,
                    )}
                    aria-sort={ariaSort(header.column.getIsSorted())}
                  >
                    {header.column.getCanSort() ? (
                      <SortButton
                        direction={header.column.getIsSorted()}
                        onPress={() => header.column.toggleSorting()}
                      >
                        <table.FlexRender header={header} />
                      </SortButton>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
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
      </section>
      {footnote === undefined ? null : <p className={styles.footnote}>{footnote}</p>}
    </div>
  );
}

function ariaSort(direction: false | 'asc' | 'desc'): 'ascending' | 'descending' | undefined {
  if (direction === false) return undefined;
  return direction === 'asc' ? 'ascending' : 'descending';
}
