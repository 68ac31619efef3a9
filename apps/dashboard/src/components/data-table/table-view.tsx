import { type RowData, useTable } from '@tanstack/react-table';
import { useId } from 'react';
import { classNames } from '../class-names.js';
import { useNarrow } from '../use-narrow.js';
import { VisuallyHidden } from '../visually-hidden.js';
import type { Column } from './columns.js';
import styles from './data-table.module.css';
import type { DataTableProps } from './data-table-props.js';
import { features } from './features.js';
import { RowCards } from './row-cards.js';
import { SortButton } from './sort-button.js';

/** A DataTable, once what it is made with is there. */
export default function TableView<Row extends RowData>(props: DataTableProps<Row>) {
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a table is no set of fields, and no landmark beside the card that it is in. */}
      <div className={styles.scroll} role="group" aria-labelledby={captionId} tabIndex={0}>
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
                      header.column.columnDef.meta?.isAction && styles.action,
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
                        cell.column.columnDef.meta?.isAction && styles.action,
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
      {footnote === undefined ? null : <p className={styles.footnote}>{footnote}</p>}
    </div>
  );
}

function ariaSort(direction: false | 'asc' | 'desc'): 'ascending' | 'descending' | undefined {
  if (direction === false) return undefined;
  return direction === 'asc' ? 'ascending' : 'descending';
}
