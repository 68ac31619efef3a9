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

/** Somebody who gave her password and no second factor: outside the demonstration she can do nothing but that. */
export interface HalfwayIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly sessionId: string;
  /** Whether her account has a second factor; without one she sets it up. */
  readonly hasFactor: boolean;
}

/** Who sent a request: an account, or somebody halfway in, or nobody. */
export interface Asker {
  readonly account: SignedInAccount | null;
  readonly halfway: HalfwayIn | null;
}

const nobody: Asker = { account: null, halfway: null };

/**
 * Who sent this request: session and memberships are read anew each time, so that a session that was
 * ended and a role that is over count at once. Use of the session moves its end: the reply gets the
 * cookie, and says how long the session still lasts. Whether there was a second factor is asked of the session: of what
 * it was opened with, and not of what the account has.
 * @returns Nobody without a session, without a membership, or for a demo account outside demo mode.
 */
export async function readAsker(
  request: FastifyRequest,
  reply: FastifyReply,
  { authentication, appDatabase, demo, today }: SessionParts,
): Promise<Asker> {
  if (request.headers.cookie === undefined) return nobody;
  const { response, headers } = await authentication.api.getSession({
    headers: cookieHeaders(request),
    returnHeaders: true,
  });
  setCookies(reply, headers);
  if (response === null) return nobody;
  const { user, session } = response;
  if (!demo && isDemoAccount(user.id)) return nobody;
  const actor = actingAs(await actorsOfAccount(appDatabase, user.id, today().toString()));
  if (actor === undefined) return nobody;
  tellSessionEnd(reply, session, readClock().now);
  const { id, name, email } = user;
  const sessionId = session.id;
  if (demo || session.secondFactor) return { account: { id, name, email, actor, sessionId }, halfway: null };
  return {
    account: null,
    halfway: { id, name, email, sessionId, hasFactor: user.twoFactorEnabled === true },
  };
}

/** The account that sent a request; null for everybody else, and so for who is halfway in. */
export const readAccount = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: SessionParts,
): Promise<SignedInAccount | null> => (await readAsker(request, reply, parts)).account;

/** An account acts in one role at a time: the first that it holds, nearest to the families. */
const actingAs = (actors: readonly Actor[]): Actor | undefined => actors[0];
