import { childMonths } from '../kernel/child-age.js';

import type { LocationSettings } from '../location/location-settings.js';

/** How often a location visits, and until when: settings of the location. */
export interface VisitPolicy {
  /** Visits are due while the child is younger than this, in months. */
  readonly endAgeMonths: number;
  /** During this many months from the start a second visit is due each month, to build trust. */
  readonly monthsTwice: number;
}

/** The programme's own rule: once a month, until the child is 18 months. */
export const defaultVisitPolicy: VisitPolicy = { endAgeMonths: childMonths.trajectoryEnds, monthsTwice: 0 };

/**
 * How often a location visits, and until when.
 * @example
 * visitPolicyOf(defaultLocationSettings); // { endAgeMonths: 18, monthsTwice: 0 }
 */
export const visitPolicyOf = ({
  endAgeMonths,
  monthsTwice,
}: Pick<LocationSettings, 'endAgeMonths' | 'monthsTwice'>): VisitPolicy => ({ endAgeMonths, monthsTwice });
