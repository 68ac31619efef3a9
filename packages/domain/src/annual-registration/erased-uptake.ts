import type { RegisteredProspect } from './recorded-year.js';
import type { UptakeGroup } from './uptake-group.js';
import { standingOfProspect } from './uptake-standing.js';

/**
 * To which count a prospect is added when she is erased, so that uptake of her year stays what it was.
 * @param prospect Who is erased; with her no trajectory began, so that she had no intake.
 * @returns Null: she was entered twice and does not count.
 * @example
 * const prospect = { receivedOn: '2008-12-20', referralSource: 'self', outcome: 'declined', outcomeOn: '2009-01-05', calls: [], trajectoryId: null };
 * groupOfErased(prospect); // { year: 2008, referralSource: 'self', standing: 'in-process' }
 */
export function groupOfErased(prospect: RegisteredProspect): UptakeGroup | null {
  const year = Number(prospect.receivedOn.slice(0, 4));
  const standing = standingOfProspect(prospect, year);
  return standing === null
    ? null
    : { year, referralSource: prospect.referralSource ?? 'not-asked', standing };
}
