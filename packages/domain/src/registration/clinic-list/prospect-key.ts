import { nameKey } from '../../person/name-keys.js';
import { clockBirth } from '../children/clock-birth.js';
import type { Prospect } from '../prospect-schema.js';

/**
 * What makes a row of a list the same prospect as before, so that a list that is read in again adds
 * nobody twice: her name, however its prefix is spelled, and her child's birth, or where that is not known her telephone number or
 * postcode.
 * @example
 * prospectKey({ givenName: 'Ayşe', namePrefix: null, familyName: 'Kaya', children: [{ childName: null, childBornOn: '2008-03-31', childDied: false }], phone: null, postcode: null }); // 'ayse kaya|2008-03-31'
 */
export const prospectKey = (
  prospect: Pick<Prospect, 'givenName' | 'namePrefix' | 'familyName' | 'children' | 'phone' | 'postcode'>,
): string =>
  `${nameKey(prospect)}|${clockBirth(prospect.children)?.bornOn ?? prospect.phone ?? prospect.postcode ?? ''}`;
