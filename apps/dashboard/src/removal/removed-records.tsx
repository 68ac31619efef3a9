import { focusRemovals } from './focus-removals.js';
import { Removals, type RemovalsProps } from './removals.js';
import { type RemovalAnswer, useRemovals } from './use-removals.js';

/** There is one such list on a page. */
const listId = 'removed-records';

/** Leads the keyboard to what was removed, once that is shown. */
export const focusRemovedRecords = (refreshed: Promise<void>): void => focusRemovals(listId, refreshed);

export interface RemovedRecordsProps extends Pick<RemovalsProps, 'of'> {
  /** Which of these are shown; absent: all. */
  readonly isShown?: (removal: RemovalAnswer) => boolean;
}

/** What was removed of a visiting mother, of a group or of a location's own work; nothing where there is none of it. */
export function RemovedRecords({ of, isShown = () => true }: RemovedRecordsProps) {
  const { data = [] } = useRemovals(of);
  return <Removals id={listId} of={of} count={data.filter(isShown).length} isShown={isShown} />;
}
