import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { errors, jwtVerify, SignJWT } from 'jose';
import { type Actor, actorSchema } from './actor.js';

/** Whom an actor token is meant for; another service refuses it. */
export type ActorTokenAudience = 'mim-analytics';

const issuer = 'mim-api';
const algorithm = 'HS256';
const shortestSecret = 32;
/** No token counts longer than this after it was signed, in seconds, whatever end it gives itself. */
const longestLifetime = 60;
const keyOf = (secret: string): Uint8Array => {
  if (secret.length < shortestSecret)
    throw new Error(`the actor token's secret has fewer than ${shortestSecret} characters`);
  return new TextEncoder().encode(secret);
};

export interface SignActorTokenOptions {
  /** Shared by the one who signs and the one who checks, at least 32 characters (setting MIM_ACTOR_TOKEN_SECRET). */
  readonly secret: string;
  readonly audience: ActorTokenAudience;
  /** Seconds since 1970; the clock when absent. */
  readonly now?: number;
  /** How long the token is valid, in seconds; 60 when absent, and never longer. */
  readonly lifetimeSeconds?: number;
}

/**
 * Signs who asks, for a server that holds no sessions: it trusts the token instead of the network.
 *
 * @param actor Who asks, as the session's membership says.
 * @returns A compact JWT (HS256) that lives a minute.
 * @example
 * const token = await signActorToken(actor, { secret, audience: 'mim-analytics' });
 */
export function signActorToken(actor: Actor, options: SignActorTokenOptions): Promise<string> {
  const now = options.now ?? Math.floor(Date.now() / 1000);
  const { accountId, role, locationIds } = actorSchema.parse(actor);
  return new SignJWT({ role, locationIds })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(accountId)
    .setIssuer(issuer)
    .setAudience(options.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + (options.lifetimeSeconds ?? longestLifetime))
    .sign(keyOf(options.secret));
}

export interface VerifyActorTokenOptions {
  readonly secret: string;
  /** Who verifies; `mim-analytics` when absent. */
  readonly audience?: ActorTokenAudience;
  /** Seconds since 1970; the clock when absent. */
  readonly now?: number;
}

/**
 * Reads an actor token.
 *
 * @returns The actor, or the problem `actor-token-refused`: signature, audience, issuer, time or content is
 *   not as it should be. Which of them is not said, for only a caller that should not be here needs to know.
 * @example
 * const actor = await verifyActorToken(token, { secret });
 */
export async function verifyActorToken(
  token: string,
  options: VerifyActorTokenOptions,
): Promise<Result<Actor>> {
  const key = keyOf(options.secret);
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      issuer,
      audience: options.audience ?? 'mim-analytics',
      requiredClaims: ['sub', 'iat', 'exp'],
      ...(options.now === undefined ? {} : { currentDate: new Date(options.now * 1000) }),
    });
    const { sub: accountId, role, locationIds, iat = 0 } = payload;
    const now = options.now ?? Math.floor(Date.now() / 1000);
    // Also when it says that it was signed later than now: the clocks of two servers differ by seconds.
    if (Math.abs(now - iat) > longestLifetime) return fail(refused);
    const actor = actorSchema.safeParse({ accountId, role, locationIds });
    return actor.success ? ok(actor.data) : fail(refused);
  } catch (error) {
    if (error instanceof errors.JOSEError) return fail(refused);
    throw error;
  }
}

const refused: Problem<'actor-token-refused'> = {
  code: 'actor-token-refused',
  message: {
    nl: 'Deze aanvraag is niet ondertekend of verlopen.',
    en: 'This request is not signed, or expired.',
  },
  remedy: { nl: 'Meld u opnieuw aan.', en: 'Sign in again.' },
};
