import { createHash, randomBytes } from 'node:crypto';

/** Bytes of chance in a link: 256 bits, so that nobody guesses one. */
const tokenBytes = 32;

/**
 * Makes what stands in the link of an invitation. It is given to whoever invites, once, and kept nowhere.
 * @example
 * newInvitationToken().length; // 43
 */
export const newInvitationToken = (): string => randomBytes(tokenBytes).toString('base64url');

/**
 * By what an invitation is kept. The token is chance alone, so it needs no salt and no slow hash.
 * @param token What stands in the link, as it came in.
 * @example
 * invitationTokenHash(newInvitationToken()).length; // 64
 */
export const invitationTokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
