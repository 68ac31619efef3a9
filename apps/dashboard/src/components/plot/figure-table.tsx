import { inParts } from '../in-parts.js';
import { useIsPrinting } from '../use-is-printing.js';
import hidden from '../visually-hidden.module.css';
import styles from './figure-table.module.css';
import type { TableOfFigure } from './table-of-figure.js';

export interface FigureTableProps {
  readonly table: TableOfFigure;
  /** Not shown, it is still there for a screen reader. */
  readonly isShown: boolean;
}

/** So many columns of numbers stand beside each other on paper. */
const MOST_ON_PAPER = 8;

/** The figure's numbers: the same as in the picture, and the only ones that a screen reader gets. A wide table is printed in parts. */
export function FigureTable({ table, isShown }: FigureTableProps) {
  const isPrinting = useIsPrinting();
  const places = table.columns.slice(1).map((_, place) => place);
  const parts = inParts(places, isPrinting ? MOST_ON_PAPER : places.length);
  const content = parts.map((part) => <Columns key={part[0]} table={table} places={part} />);
  if (!isShown) return <div className={hidden.hidden}>{content}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={styles.shown} aria-label={table.caption} tabIndex={0}>
      {content}
    </section>
  );
}

/** Some columns of the numbers, each row with its name. */
function Columns({
  table: { caption, columns, rows },
  places,
}: Pick<FigureTableProps, 'table'> & { readonly places: readonly number[] }) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns[0]}</th>
          {places.map((place) => (
            <th key={columns[place + 1]} scope="col" className={styles.number}>
              {columns[place + 1]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            {places.map((place) => (
              <td key={columns[place + 1]} className={styles.number}>
                {row.cells[place]?.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
