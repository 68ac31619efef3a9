import { deepFreeze } from '../kernel/deep-freeze.js';

/**
 * Characters of a password: at least, where it is all that opens an account before a second factor is asked, and at
 * most, for hashing takes longer the longer it is. Source: NIST SP 800-63B-4, 3.1.1.2.
 */
export const passwordLength = deepFreeze({ least: 15, most: 128 });
