import type { RowData } from '@tanstack/react-table';
import { type ComponentType, lazy, Suspense } from 'react';
import { Skeleton } from '../skeleton.js';
import type { LongTableProps } from './long-table-props.js';

/** Brought in with the first long table. */
const LongTableView = lazy(() => import('./long-table-view.js'));

/**
 * A table of rows that come from the server in parts: put in order there, drawn only where they are in
 * sight, each with a box to choose it by. On a phone each row becomes a card.
 */
export function LongTable<Row extends RowData>(props: LongTableProps<Row>) {
  // What is brought in later forgets that it works for any kind of row.
  const View = LongTableView as ComponentType<LongTableProps<Row>>;
  return (
    <Suspense fallback={<Skeleton />}>
      <View {...props} />
    </Suspense>
  );
}
