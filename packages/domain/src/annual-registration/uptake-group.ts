import type { UptakeSource, UptakeStanding } from '../delivery/delivery-lists.js';

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
