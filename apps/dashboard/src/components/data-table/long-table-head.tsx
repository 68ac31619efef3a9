import type { ReactTable, RowData } from '@tanstack/react-table';
import { m } from '../../paraglide/messages.js';
import { classNames } from '../class-names.js';
import styles from './data-table.module.css';
import type { features } from './features.js';
import type { TableSelection, TableSort } from './long-table-props.js';
import { RowCheckbox } from './row-checkbox.js';
import { SortButton } from './sort-button.js';

interface LongTableHeadProps<Row extends RowData> {
  readonly table: ReactTable<typeof features, Row>;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selection: TableSelection<Row> | undefined;
}

/** The heading of a long table: a box for all rows, and what each column sorts by. */
export function LongTableHead<Row extends RowData>(props: LongTableHeadProps<Row>) {
  const { table, rows, rowId, sort, onSort, selection } = props;
  const headers = table.getHeaderGroups().at(-1)?.headers ?? [];
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection === undefined ? null : (
          <th scope="col" className={classNames(styles.head, styles.choice)}>
            <RowCheckbox
              label={m.table_choose_all()}
              isChosen={rows.length > 0 && rows.every((row) => selection.chosen.has(rowId(row)))}
              isPartly={rows.some((row) => selection.chosen.has(rowId(row)))}
              onChange={(isChosen) => {
                // Who is chosen and not among these rows stays chosen.
                const chosen = new Set(selection.chosen);
                for (const row of rows) isChosen ? chosen.add(rowId(row)) : chosen.delete(rowId(row));
                selection.onChange(chosen);
              }}
            />
          </th>
        )}
        {headers.map((header, index) => {
          const { id, columnDef } = header.column;
          const direction = sort.column !== id ? false : sort.isDescending ? 'desc' : 'asc';
          return (
            <th
              key={header.id}
              scope="col"
              className={classNames(
                styles.head,
                index === 0 && styles.headOfNames,
                columnDef.meta?.isNumber && styles.number,
              )}
              aria-sort={direction === false ? undefined : direction === 'asc' ? 'ascending' : 'descending'}
            >
              {columnDef.enableSorting === false ? (
                <table.FlexRender header={header} />
              ) : (
                <SortButton
                  direction={direction}
                  onPress={() => onSort({ column: id, isDescending: direction === 'asc' })}
                >
                  <table.FlexRender header={header} />
                </SortButton>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
