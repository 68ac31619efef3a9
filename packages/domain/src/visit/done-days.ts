import type { VisitStatus } from './code-lists.js';

/** A visit on a day, as it stands. */
export interface DatedVisit {
  /** ISO text. */
  readonly visitOn: string;
  readonly status: VisitStatus;
}

/**
 * The days of the visits that were done, in order.
 * @param visits Visits in any order.
 * @returns ISO text.
 * @example
 * doneDays([{ visitOn: '2008-03-31', status: 'planned' }, { visitOn: '2008-02-29', status: 'done' }]); // ['2008-02-29']
 */
export const doneDays = (visits: readonly DatedVisit[]): readonly string[] =>
  visits
    .filter(({ status }) => status === 'done')
    .map(({ visitOn }) => visitOn)
    .toSorted();
