import type { VisitPolicy } from '../visit/due-days.js';
import type { LocationSettings } from './location-settings.js';

/**
 * How often a location visits, and until when.
 * @example
 * visitPolicyOf(defaultLocationSettings); // { endAgeMonths: 18, monthsTwice: 0 }
 */
export const visitPolicyOf = ({
  endAgeMonths,
  monthsTwice,
}: Pick<LocationSettings, 'endAgeMonths' | 'monthsTwice'>): VisitPolicy => ({ endAgeMonths, monthsTwice });
