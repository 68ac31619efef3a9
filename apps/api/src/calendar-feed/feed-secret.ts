import { createHash, randomBytes } from 'node:crypto';

/** Bytes of a secret: nobody guesses it, whatever the time. */
const secretBytes = 32;

/** A secret as it stands in an address, and nothing else. */
export const secretPattern = /^[A-Za-z0-9_-]{43}$/;

/** A new secret for the address of a calendar feed. It is shown once and not kept. */
export const newSecret = (): string => randomBytes(secretBytes).toString('base64url');

/**
 * What is kept of a secret. A plain hash is enough: the secret is long and random, so there is no list to
 * try against it, unlike for a password.
 */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
