import { childAgeInMonths } from '../registration/child-age.js';
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

/**
 * The policy for a trajectory that goes on past the location's end age: visits stay due up to and
 * including the month in which the extension ends.
 * @param policy The location's policy.
 * @param childBorn Month (or date) of birth.
 * @param untilOn Last day of the latest extension, ISO text; null: not extended.
 * @example
 * extendedPolicy({ endAgeMonths: 18, monthsTwice: 0 }, '2007-11', '2009-07-31').endAgeMonths; // 21
 */
export const extendedPolicy = (
  policy: VisitPolicy,
  childBorn: string,
  untilOn: string | null,
): VisitPolicy =>
  untilOn === null
    ? policy
    : { ...policy, endAgeMonths: Math.max(policy.endAgeMonths, childAgeInMonths(childBorn, untilOn) + 1) };
