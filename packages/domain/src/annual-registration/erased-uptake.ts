import type { UptakeSource, UptakeStanding } from '../delivery/delivery-lists.js';
import type { RegisteredProspect } from './recorded-year.js';
import { standingOfProspect } from './uptake-standing.js';

/** Of whom a count stands for who were erased: no more than the year, the source and where they stood. */
export interface UptakeGroup {
  /** Calendar year of the referral. */
  readonly year: number;
  readonly referralSource: UptakeSource;
  /** Where they stood on 31 December of it. */
  readonly standing: UptakeStanding;
}

/** How many who were erased since were referred in a year, by a source, and stood somewhere at its end. */
export interface ErasedUptake extends UptakeGroup {
  readonly referred: number;
  /** Of those, how many had an intake by 31 December. */
  readonly intakes: number;
}

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
