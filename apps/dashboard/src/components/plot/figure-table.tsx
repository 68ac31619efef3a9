import { classNames } from '../class-names.js';
import hidden from '../visually-hidden.module.css';
import styles from './figure-table.module.css';
import type { TableOfFigure } from './table-of-figure.js';

export interface FigureTableProps {
  readonly table: TableOfFigure;
  /** Not shown, it is still there for a screen reader. */
  readonly isShown: boolean;
}

/** The figure's numbers: the same as in the picture, and the only ones that a screen reader gets. */
export function FigureTable({ table, isShown }: FigureTableProps) {
  const content = (
    <table className={styles.table}>
      <caption className={styles.caption}>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, place) => (
            <th key={column} scope="col" className={classNames(place > 0 && styles.number)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, place) => (
              <td key={table.columns[place + 1]} className={styles.number}>
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isShown) return <div className={hidden.hidden}>{content}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={styles.shown} aria-label={table.caption} tabIndex={0}>
      {content}
    </section>
  );
}
