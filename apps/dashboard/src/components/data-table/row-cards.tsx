import type { ReactTable, RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { VisuallyHidden } from '../visually-hidden.js';
import { ChooseAll } from './choose-all.js';
import { ChooseRow } from './choose-row.js';
import type { features } from './features.js';
import type { TableSelection } from './long-table-props.js';
import styles from './row-cards.module.css';

export interface RowCardsProps<Row extends RowData> {
  readonly table: ReactTable<typeof features, Row>;
  readonly caption: string;
  readonly isCaptionHidden: boolean;
  readonly footnote?: ReactNode;
  readonly selection?: TableSelection<Row> | undefined;
}

/** A table on a phone: a card a row, with its name, the facts that matter, and the box by which it is chosen. */
export function RowCards<Row extends RowData>({
  table,
  caption,
  isCaptionHidden,
  footnote,
  selection,
}: RowCardsProps<Row>) {
  const { rows } = table.getRowModel();
  const headers = table.getHeaderGroups().at(-1)?.headers ?? [];
  const facts = headers.slice(1);
  const keyFacts = facts.filter((header) => header.column.columnDef.meta?.isKeyFact);
  const shown = new Set((keyFacts.length > 0 ? keyFacts : facts).map((header) => header.column.id));
  return (
    <div className={styles.block}>
      <p className={styles.caption}>
        {isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </p>
      {selection === undefined ? null : (
        <ChooseAll ids={rows.map(({ id }) => id)} selection={selection} hasWords />
      )}
      <ul className={styles.cards} aria-label={caption}>
        {rows.map((row) => {
          const [name, ...cells] = row.getAllCells();
          return (
            <li
              key={row.id}
              className={classNames(
                styles.card,
                selection !== undefined && styles.choosable,
                selection?.chosen.has(row.id) && styles.chosen,
              )}
            >
              {selection === undefined ? null : <ChooseRow row={row} selection={selection} />}
              {name === undefined ? null : (
                <p className={styles.name}>
                  <table.FlexRender cell={name} />
                </p>
              )}
              <dl className={styles.facts}>
                {cells
                  .filter((cell) => shown.has(cell.column.id))
                  .map((cell) => {
                    const header = facts.find((candidate) => candidate.column.id === cell.column.id);
                    const isAction = cell.column.columnDef.meta?.isAction === true;
                    return (
                      <div key={cell.id} className={styles.fact}>
                        <dt>
                          {header === undefined ? null : isAction ? (
                            <VisuallyHidden>
                              <table.FlexRender header={header} />
                            </VisuallyHidden>
                          ) : (
                            <table.FlexRender header={header} />
                          )}
                        </dt>
                        <dd>
                          <table.FlexRender cell={cell} />
                        </dd>
                      </div>
                    );
                  })}
              </dl>
            </li>
          );
        })}
      </ul>
      {footnote === undefined ? null : <p className={styles.footnote}>{footnote}</p>}
    </div>
  );
}
