/**
 * Characters of a password at least, where it is all that opens an account.
 * Source: NIST SP 800-63B-4, 3.1.1.2.
 */
export const shortestPassword = 15;
