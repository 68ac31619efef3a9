import { type Actor, actorsOfAccount, type Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Authentication } from '../sign-in/authentication.js';
import { isDemoAccount } from '../sign-in/demo-accounts.js';
import { cookieHeaders, setCookies } from '../sign-in/session-cookie.js';
import { readClock } from '../trpc/clock.js';
import type { SignedInAccount } from '../trpc/signed-in-account.js';
import { tellSessionEnd } from './session-end.js';

/** What reading an account needs. */
export interface SessionParts {
  readonly authentication: Authentication;
  readonly appDatabase: Kysely<Database>;
  /** Whether made-up accounts may come in. */
  readonly demo: boolean;
  /** The day that the program goes by. */
  readonly today: () => PlainDate;
}

/**
 * Who sent this request: session and memberships are read anew each time, so that a session that was
 * ended and a role that is over count at once. Use of the session moves its end: the reply gets the
 * cookie, and says how long the session still lasts.
 * @returns The account; null without a session, without a membership, or for a demo account outside demo mode.
 */
export async function readAccount(
  request: FastifyRequest,
  reply: FastifyReply,
  { authentication, appDatabase, demo, today }: SessionParts,
): Promise<SignedInAccount | null> {
  if (request.headers.cookie === undefined) return null;
  const { response, headers } = await authentication.api.getSession({
    headers: cookieHeaders(request),
    returnHeaders: true,
  });
  setCookies(reply, headers);
  if (response === null) return null;
  const { user, session } = response;
  if (!demo && isDemoAccount(user.id)) return null;
  const actor = actingAs(await actorsOfAccount(appDatabase, user.id, today().toString()));
  if (actor === undefined) return null;
  tellSessionEnd(reply, session, readClock().now);
  return { id: user.id, name: user.name, email: user.email, actor };
}

/** An account acts in one role at a time: the first that it holds, nearest to the families. */
const actingAs = (actors: readonly Actor[]): Actor | undefined => actors[0];
