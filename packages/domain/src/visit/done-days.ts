import { requireDays } from '../kernel/iso-date.js';
import { type VisitStatus, visitStatuses } from './code-lists.js';

/** A visit on a day, as it stands. */
export interface DatedVisit {
  /** ISO text. */
  readonly visitOn: string;
  readonly status: VisitStatus;
}

/**
 * Holds that visits are on a day of the calendar and stand in a way that there is.
 * @throws RangeError for the first that does not.
 * @example
 * requireVisits([{ visitOn: '2008-02-29', status: 'done' }]); // undefined
 */
export function requireVisits(visits: readonly DatedVisit[]): void {
  for (const { visitOn, status } of visits) {
    requireDays(visitOn);
    visitStatuses.find(status);
  }
}

/**
 * The days of the visits that were done, in order.
 * @param visits Visits in any order.
 * @returns ISO text.
 * @throws RangeError for a day that is none, and a status that there is not.
 * @example
 * doneDays([{ visitOn: '2008-03-31', status: 'planned' }, { visitOn: '2008-02-29', status: 'done' }]); // ['2008-02-29']
 */
export function doneDays(visits: readonly DatedVisit[]): readonly string[] {
  requireVisits(visits);
  return visits
    .filter(({ status }) => status === 'done')
    .map(({ visitOn }) => visitOn)
    .toSorted();
}
