import { type RowData, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { classNames } from '../class-names.js';
import { useIsPrinting } from '../use-is-printing.js';
import { useNarrow } from '../use-narrow.js';
import { useWholeForPrint } from '../use-whole-for-print.js';
import { VisuallyHidden } from '../visually-hidden.js';
import type { Column } from './columns.js';
import styles from './data-table.module.css';
import { features } from './features.js';
import { LongTableHead } from './long-table-head.js';
import type { LongTableProps } from './long-table-props.js';
import { LongTableRow } from './long-table-row.js';
import { RowCards } from './row-cards.js';

/** Heights of a row as the tokens give them, in pixels; drawn rows are measured. */
const rowHeight = { comfortable: 53, compact: 41 } as const;

/** So many rows before the end is asked for more. */
const ahead = 15;

/** A LongTable, once what it is made with is there. */
export default function LongTableView<Row extends RowData>(props: LongTableProps<Row>) {
  const { caption, columns, rows, rowId, total, sort, onSort, selection, isCompact, scrollId } = props;
  const { onMore, isLoadingMore, footnote } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  const table = useTable({
    features,
    columns: columns as Column<Row>[],
    data: rows as Row[],
    getRowId: rowId,
    manualSorting: true,
  });
  const shown = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => (isCompact === true ? rowHeight.compact : rowHeight.comfortable),
    getItemKey: (place) => shown[place]?.id ?? place,
    overscan: 12,
    enabled: !isNarrow,
  });
  const isPrinting = useIsPrinting();
  // On paper nothing scrolls: every row is drawn.
  const items = isPrinting
    ? shown.map(({ id }, index) => ({ index, key: id, start: 0, end: 0 }))
    : virtual.getVirtualItems();
  useWholeForPrint({ loaded: shown.length, hasMore: shown.length < total, isLoadingMore, onMore });
  const lastDrawn = items.at(-1)?.index ?? 0;
  const isNearEnd = !isNarrow && !isPrinting && shown.length < total && lastDrawn >= shown.length - ahead;
  useEffect(() => {
    if (isNearEnd && !isLoadingMore) onMore();
  }, [isNearEnd, isLoadingMore, onMore]);

  if (isNarrow) {
    return (
      <div className={styles.block}>
        <RowCards table={table} caption={caption} isCaptionHidden footnote={footnote} selection={selection} />
        {shown.length < total ? (
          <Button isDisabled={isLoadingMore} onPress={onMore}>
            {isLoadingMore ? m.state_loading() : m.table_more()}
          </Button>
        ) : null}
      </div>
    );
  }
  const before = items[0]?.start ?? 0;
  const after = isPrinting ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = columns.length + (selection === undefined ? 0 : 1);
  return (
    <div className={styles.block} data-density={isCompact === true ? 'compact' : undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table is no set of fields, and no landmark beside what it is in. */}
      <div
        ref={scroll}
        role="group"
        className={classNames(styles.scroll, styles.long)}
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
        tabIndex={0}
        data-scroll-restoration-id={scrollId}
      >
        <table className={styles.table} aria-rowcount={total + 1} aria-busy={isLoadingMore}>
          <caption className={styles.caption}>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
          <LongTableHead
            table={table}
            rows={rows}
            rowId={rowId}
            sort={sort}
            onSort={onSort}
            selection={selection}
          />
          <tbody>
            {before > 0 ? <Spacer height={before} width={width} /> : null}
            {items.map(({ index, key }) => {
              const row = shown[index];
              return row === undefined ? null : (
                <LongTableRow
                  key={key}
                  table={table}
                  row={row}
                  place={index}
                  measure={virtual.measureElement}
                  selection={selection}
                />
              );
            })}
            {after > 0 ? <Spacer height={after} width={width} /> : null}
          </tbody>
        </table>
      </div>
      {footnote === undefined ? null : <p className={styles.footnote}>{footnote}</p>}
      {shown.length < total ? (
        <p className={styles.printed}>{m.table_printed_part({ count: shown.length, total })}</p>
      ) : null}
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height, width }: { readonly height: number; readonly width: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={width} className={styles.spacer} style={{ blockSize: height }} />
    </tr>
  );
}
