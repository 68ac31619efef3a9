import { type AuthDatabase, actorsOfAccount, type Database } from '@mim/database';
import type { Problem } from '@mim/domain/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { problems } from '../problems.js';
import type { ServerSettings } from '../server-settings/server-settings.js';
import { readClock } from '../trpc/clock.js';
import { refuse } from '../trpc/error-map.js';
import type { SignedInAccount } from '../trpc/signed-in-account.js';
import { admitAttempt, attemptKey } from './attempts.repository.js';
import type { Authentication } from './authentication.js';
import { whyNotChosen } from './chosen-password.js';
import { attemptsPerMinute, type OpenRoute, openRoutes } from './open-routes.js';
import { cookieHeaders, setCookies } from './session-cookie.js';
import { refusalOf, withoutToken } from './sign-in-answer.js';

/** What the routes of signing in need. */
export interface SignInParts {
  readonly settings: ServerSettings;
  readonly authentication: Authentication;
  readonly authDatabase: Kysely<AuthDatabase>;
  readonly appDatabase: Kysely<Database>;
  /** Who sent a request, as all that is not signing in reads it. */
  readonly accountOf: (request: FastifyRequest, reply: FastifyReply) => Promise<SignedInAccount | null>;
}

/** Signing in and out, outside tRPC: `/api/auth/*`, and of it only the open routes. */
export function signInRoutes(app: FastifyInstance, parts: SignInParts): void {
  const hasOrganisation = parts.settings.MIM_OIDC_DISCOVERY_URL !== undefined;
  for (const route of openRoutes) {
    if (route.isOfOrganisation === true && !hasOrganisation) continue;
    app.route({
      method: route.method,
      url: `/api/auth${route.path}`,
      ...(route.attemptOf === undefined ? {} : { config: { rateLimit: { max: attemptsPerMinute } } }),
      handler: (request, reply) => signInStep(route, request, reply, parts),
    });
  }
}

async function signInStep(
  route: OpenRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: SignInParts,
): Promise<FastifyReply> {
  const given = route.body.safeParse(request.body ?? (route.method === 'POST' ? {} : undefined));
  if (!given.success) return refuse(reply, problems.inputInvalid);
  if (route.isForAccounts === true && (await parts.accountOf(request, reply)) === null)
    return refuse(reply, problems.signInRequired);
  const account = await attemptedAccount(route, given.data, request, parts);
  if (account !== undefined) {
    const key = attemptKey(account.email, parts.settings.MIM_AUTH_SECRET);
    if (!(await admitAttempt(parts.authDatabase, key, Date.now()))) {
      return refuse(reply, problems.tooManyAttempts);
    }
  }
  const chosen = chosenPassword(given.data);
  // Weighing a password takes a while: only of who is signed in, so that what counts attempts counts it too.
  const refusal =
    chosen === undefined || account === undefined ? null : await refusalOfPassword(chosen, account, parts);
  if (refusal !== null) return refuse(reply, refusal);
  return relay(await parts.authentication.handler(libraryRequest(request, given.data, parts)), reply);
}

/** Why a password cannot be chosen for an account; null: it can. */
async function refusalOfPassword(
  password: string,
  { id, email, name }: AttemptedAccount,
  { appDatabase, settings }: SignInParts,
): Promise<Problem | null> {
  const today = readClock(settings.MIM_TODAY).today.toString();
  const actors = id === undefined ? [] : await actorsOfAccount(appDatabase, id, today);
  const own = [email, name ?? '', ...actors.flatMap(({ locationIds }) => locationIds)];
  return whyNotChosen(password, own);
}

/** The password that is chosen, where one is. */
const chosenPassword = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'newPassword' in body ? String(body.newPassword) : undefined;

/** Whose attempt it is, and who that is when it is known: a password is not made of it. */
interface AttemptedAccount {
  readonly id?: string;
  readonly email: string;
  readonly name?: string;
}

async function attemptedAccount(
  route: OpenRoute,
  body: unknown,
  request: FastifyRequest,
  { authentication }: SignInParts,
): Promise<AttemptedAccount | undefined> {
  if (route.attemptOf === 'body') return { email: (body as { email: string }).email };
  if (route.attemptOf === undefined) return undefined;
  const session = await authentication.api.getSession({ headers: cookieHeaders(request) });
  return session === null ? undefined : session.user;
}

/** The library sees the cookie, the origin and the checked body: no address and no browser of a person. */
function libraryRequest(request: FastifyRequest, body: unknown, { settings }: SignInParts): Request {
  const headers = cookieHeaders(request);
  if (request.headers.origin !== undefined) headers.set('origin', request.headers.origin);
  const url = new URL(request.url, settings.MIM_PUBLIC_ORIGIN);
  if (request.method === 'GET') return new Request(url, { headers });
  headers.set('content-type', 'application/json');
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function relay(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  setCookies(reply, response.headers);
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    return reply.redirect(location, response.status);
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) return refuse(reply, refusalOf(response.status, body));
  return reply.status(response.status).send(withoutToken(body));
}
