import { ok, type Problem, type Result } from '@mim/domain/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problems } from '../problems.js';
import type { Asker, HalfwayIn } from '../session/read-account.js';
import type { CodeParts } from '../sign-in/check-code.js';
import { attemptsPerMinute } from '../sign-in/open-routes.js';
import { setCookies } from '../sign-in/session-cookie.js';
import { refuse } from '../trpc/error-map.js';
import type { SignedInAccount } from '../trpc/signed-in-account.js';
import {
  giveFactor,
  offerFactor,
  removeFactor,
  renewRecoveryCodes,
  setUpFactor,
  signInState,
} from './second-factor.js';
import { endSession } from './sessions.repository.js';

/** What the routes of the second factor need. */
export interface SecondFactorParts extends CodeParts {
  /** Who sent a request, halfway in or wholly. */
  readonly askerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Asker>;
}

const codeSchema = z.strictObject({ code: z.string().min(1).max(40) });
const nothingSchema = z.strictObject({});
const sessionSchema = z.strictObject({ id: z.string().min(1).max(100) });

type Done = Result<object, Problem>;

/**
 * Setting up, giving, renewing and taking away a second factor, outside tRPC as all of signing in. Each is for who is
 * halfway in or for an account, never for both.
 */
export function secondFactorRoutes(app: FastifyInstance, parts: SecondFactorParts): void {
  const config = { rateLimit: { max: attemptsPerMinute } };

  function route<Body>(
    path: string,
    schema: z.ZodType<Body>,
    done: (asker: Asker, body: Body) => Promise<Done> | Done | null,
  ): void {
    app.post(`/api/auth${path}`, { config }, async (request, reply) => {
      const given = schema.safeParse(request.body ?? {});
      if (!given.success) return refuse(reply, problems.inputInvalid);
      const answer = await done(await parts.askerOf(request, reply), given.data);
      if (answer === null) return refuse(reply, problems.signInRequired);
      return answer.ok ? reply.send(await withCookie(answer.value, reply)) : refuse(reply, answer.problem);
    });
  }

  /** A session that goes on under another token gets its cookie; the token itself stands in no answer. */
  async function withCookie(value: object, reply: FastifyReply): Promise<object> {
    if (!('token' in value)) return value;
    const { token, ...rest } = value;
    const { headers } = await parts.authentication.api.carrySession({
      body: { token: String(token) },
      headers: new Headers(),
      returnHeaders: true,
    });
    setCookies(reply, headers);
    return rest;
  }

  const whoIsHalfway =
    <Body>(work: (halfway: HalfwayIn, body: Body) => Promise<Done> | Done) =>
    ({ halfway }: Asker, body: Body) =>
      halfway === null ? null : work(halfway, body);
  const whoIsIn =
    <Body>(work: (account: SignedInAccount, body: Body) => Promise<Done>) =>
    ({ account }: Asker, body: Body) =>
      account === null ? null : work(account, body);

  route(
    '/second-factor/offer',
    nothingSchema,
    whoIsHalfway((halfway) => offerFactor(parts, halfway)),
  );
  route(
    '/second-factor/set-up',
    codeSchema,
    whoIsHalfway((halfway, { code }) => setUpFactor(parts, halfway, code)),
  );
  route(
    '/second-factor/give',
    codeSchema,
    whoIsHalfway((halfway, { code }) => giveFactor(parts, halfway, code)),
  );
  route(
    '/second-factor/recovery-codes',
    codeSchema,
    whoIsIn((account, { code }) => renewRecoveryCodes(parts, account, code)),
  );
  route(
    '/second-factor/remove',
    codeSchema,
    whoIsIn((account, { code }) => removeFactor(parts, account, code)),
  );
  route(
    '/own-sign-in',
    nothingSchema,
    whoIsIn(async (account) => ok(await signInState(parts, account, new Date()))),
  );
  route(
    '/end-session',
    sessionSchema,
    whoIsIn(async (account, { id }) => {
      await endSession(parts.authDatabase, account.id, id);
      return ok({});
    }),
  );
}
