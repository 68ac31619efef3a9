import { createHmac } from 'node:crypto';

/** Signs of a secret: 150 bits, and as many as make forty letters of an authenticator, in ten groups of four. */
const length = 25;

/**
 * The secret that somebody is offered in a session for her authenticator. It follows from the session, so that a page that
 * is opened again shows the same one, another session another one, and nothing is kept before a first code was right.
 * @param sessionId Session in which it is offered.
 * @param secret The secret of the sign-in tables.
 */
export const offeredSecret = (sessionId: string, secret: string): string =>
  createHmac('sha256', secret).update(`second factor of ${sessionId}`).digest('base64url').slice(0, length);
