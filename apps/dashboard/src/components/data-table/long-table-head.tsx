import type { ReactTable, RowData } from '@tanstack/react-table';
import { classNames } from '../class-names.js';
import { ChooseAll } from './choose-all.js';
import styles from './data-table.module.css';
import type { features } from './features.js';
import type { TableSelection, TableSort } from './long-table-props.js';
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
            <ChooseAll ids={rows.map(rowId)} selection={selection} />
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
