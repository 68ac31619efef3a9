import { createOTP } from '@better-auth/utils/otp';
import { removeSecondFactor } from '@mim/database';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { problems } from '../problems.js';
import type { HalfwayIn } from '../session/read-account.js';
import {
  type CodeParts,
  checkCode,
  recoveryCodesOf,
  sealed,
  sealedCodes,
  takeOneTimeCode,
} from '../sign-in/check-code.js';
import { factorOf, replaceRecoveryCodes } from '../sign-in/factor.repository.js';
import { newRecoveryCodes } from '../sign-in/recovery-codes.js';
import type { SignedInAccount } from '../trpc/signed-in-account.js';
import { offeredSecret } from './offered-secret.js';
import { asOne, endOtherSessions, liftSession, sessionsOf, storeFactor } from './sessions.repository.js';

/** As which program a code stands in an authenticator. */
const issuer = 'MIM';

/** What an authenticator is given. */
export interface OfferedFactor {
  /** For a picture that it scans. */
  readonly address: string;
  /** The same to type over: letters and digits of base32. */
  readonly secret: string;
}

/** What somebody halfway in puts into her authenticator. Nothing is kept until a code of it is right. */
export function offerFactor({ secret }: CodeParts, halfway: HalfwayIn): Result<OfferedFactor, Problem> {
  if (halfway.hasFactor) return fail(problems.secondFactorThere);
  const address = createOTP(offeredSecret(halfway.sessionId, secret)).url(issuer, halfway.email);
  return ok({ address, secret: new URL(address).searchParams.get('secret') ?? '' });
}

/** A session that was lifted, under its new token. */
export interface Lifted {
  readonly token: string;
}

/**
 * Sets up a second factor with a first code of the authenticator that holds what was offered: from then on the session
 * counts, and every other one of the account has ended.
 * @returns The recovery codes, this once.
 */
export async function setUpFactor(
  parts: CodeParts,
  halfway: HalfwayIn,
  typed: string,
): Promise<Result<Lifted & { readonly recoveryCodes: readonly string[] }, Problem>> {
  if (halfway.hasFactor) return fail(problems.secondFactorThere);
  const { id: accountId, sessionId } = halfway;
  const offered = offeredSecret(sessionId, parts.secret);
  const refusal = await takeOneTimeCode(parts, accountId, offered, typed);
  if (refusal !== null) return fail(refusal);
  const recoveryCodes = newRecoveryCodes();
  const factor = {
    secret: await sealed(parts, offered),
    backupCodes: await sealedCodes(parts, recoveryCodes),
  };
  return asOne(parts.authDatabase, async (trx) => {
    const factorId = await storeFactor(trx, accountId, factor);
    if (factorId === null) return fail(problems.secondFactorThere);
    await endOtherSessions(trx, accountId, sessionId);
    const token = await liftSession(trx, sessionId, 'authenticator', factorId);
    // Ended meanwhile: then nothing was set up either.
    if (token === null) throw new Error('the session of a second factor ended while it was set up');
    return ok({ token, recoveryCodes });
  });
}

/** Gives the second factor of the account in a session that was opened without. */
export async function giveFactor(
  parts: CodeParts,
  { id, sessionId }: HalfwayIn,
  typed: string,
): Promise<Result<Lifted, Problem>> {
  const checked = await checkCode(parts, id, typed);
  if (!checked.ok) return checked;
  const { factor, by } = checked.value;
  const token = await liftSession(parts.authDatabase, sessionId, by, factor.id);
  return token === null ? fail(problems.signInRequired) : ok({ token });
}

/** Makes ten new recovery codes; those of before are worth nothing any more. */
export async function renewRecoveryCodes(
  parts: CodeParts,
  { id }: SignedInAccount,
  typed: string,
): Promise<Result<{ readonly recoveryCodes: readonly string[] }, Problem>> {
  const checked = await checkCode(parts, id, typed);
  if (!checked.ok) return checked;
  const recoveryCodes = newRecoveryCodes();
  const codes = await sealedCodes(parts, recoveryCodes);
  const isStored = await replaceRecoveryCodes(parts.authDatabase, checked.value.factor, codes);
  return isStored ? ok({ recoveryCodes }) : fail(problems.changedMeanwhile);
}

/** Takes the second factor away, for another authenticator: this session then reaches nothing but setting one up. */
export async function removeFactor(
  parts: CodeParts,
  { id, sessionId }: SignedInAccount,
  typed: string,
): Promise<Result<Record<string, never>, Problem>> {
  const checked = await checkCode(parts, id, typed);
  if (!checked.ok) return checked;
  await removeSecondFactor(parts.authDatabase, id, sessionId);
  return ok({});
}

/** How somebody signs in, and where she is signed in. */
export interface SignInState {
  /** How many recovery codes are left; null: the account has no second factor. */
  readonly recoveryCodesLeft: number | null;
  readonly sessions: readonly OwnSession[];
}

/** A session of one's own. Which browser it is, is not kept. */
export interface OwnSession {
  readonly id: string;
  readonly isThis: boolean;
  /** ISO 8601. */
  readonly signedInAt: string;
  readonly usedAt: string;
  readonly secondFactor: string | null;
}

/** What the page about one's own account shows. */
export async function signInState(
  parts: CodeParts,
  { id, sessionId }: SignedInAccount,
  now: Date,
): Promise<SignInState> {
  const [factor, sessions] = await Promise.all([
    factorOf(parts.authDatabase, id),
    sessionsOf(parts.authDatabase, id, now),
  ]);
  return {
    recoveryCodesLeft: factor === undefined ? null : (await recoveryCodesOf(parts, factor)).length,
    sessions: sessions.map(({ id: session, createdAt, updatedAt, secondFactor }) => ({
      id: session,
      isThis: session === sessionId,
      signedInAt: createdAt.toISOString(),
      usedAt: updatedAt.toISOString(),
      secondFactor,
    })),
  };
}
