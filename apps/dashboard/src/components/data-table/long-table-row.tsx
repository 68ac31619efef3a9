import type { ReactTable, Row, RowData } from '@tanstack/react-table';
import { classNames } from '../class-names.js';
import { ChooseRow } from './choose-row.js';
import styles from './data-table.module.css';
import type { features } from './features.js';
import type { TableSelection } from './long-table-props.js';

interface LongTableRowProps<Data extends RowData> {
  readonly table: ReactTable<typeof features, Data>;
  readonly row: Row<typeof features, Data>;
  /** From 0, among all rows. */
  readonly place: number;
  readonly measure: (element: Element | null) => void;
  readonly selection: TableSelection<Data> | undefined;
}

/** A row of a long table. */
export function LongTableRow<Data extends RowData>(props: LongTableRowProps<Data>) {
  const { table, row, place, measure, selection } = props;
  const isChosen = selection?.chosen.has(row.id) ?? false;
  return (
    <tr
      ref={measure}
      data-index={place}
      aria-rowindex={place + 2}
      className={classNames(styles.row, isChosen && styles.chosen)}
    >
      {selection === undefined ? null : (
        <td className={classNames(styles.cell, styles.choice)}>
          <ChooseRow row={row} selection={selection} />
        </td>
      )}
      {row.getAllCells().map((cell, index) =>
        index === 0 ? (
          <th key={cell.id} scope="row" className={styles.name}>
            <table.FlexRender cell={cell} />
          </th>
        ) : (
          <td
            key={cell.id}
            className={classNames(styles.cell, cell.column.columnDef.meta?.isNumber && styles.number)}
          >
            <table.FlexRender cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}
