import { createOTP } from '@better-auth/utils/otp';
import type { AuthDatabase } from '@mim/database';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import { problems } from '../problems.js';
import { admitAttempt } from './attempts.repository.js';
import type { Authentication } from './authentication.js';
import { factorOf, replaceRecoveryCodes, type StoredFactor } from './factor.repository.js';
import { recoveryCodeTyped } from './recovery-codes.js';
import { type SecondFactor, spendCode, triedCodesKey } from './spent-codes.js';

/** What looking at a code needs. */
export interface CodeParts {
  readonly authentication: Authentication;
  readonly authDatabase: Kysely<AuthDatabase>;
  /** Keys what is kept of codes and attempts. */
  readonly secret: string;
}

/** A code of an authenticator as it was typed, without the space that apps put in it; null: it is none. */
export function oneTimeCodeTyped(typed: string): string | null {
  const code = typed.replaceAll(/\s/g, '');
  return /^\d{6}$/.test(code) ? code : null;
}

/** Counts a try, judges a code of an authenticator against a secret, and takes it. */
export async function takeOneTimeCode(
  { authDatabase, secret }: CodeParts,
  accountId: string,
  factorSecret: string,
  typed: string,
): Promise<Problem | null> {
  if (!(await admitAttempt(authDatabase, triedCodesKey(accountId, secret), Date.now())))
    return problems.tooManyAttempts;
  const code = oneTimeCodeTyped(typed);
  if (code === null || !(await createOTP(factorSecret).verify(code))) return problems.codeRefused;
  return (await spendCode(authDatabase, accountId, code, secret)) ? null : problems.codeUsed;
}

/**
 * Judges the code that somebody types who is signed in: of her authenticator, or one of her recovery codes. What is
 * right is used up by it.
 */
export async function checkCode(
  parts: CodeParts,
  accountId: string,
  typed: string,
): Promise<Result<{ readonly factor: StoredFactor; readonly by: SecondFactor }, Problem>> {
  const factor = await factorOf(parts.authDatabase, accountId);
  if (factor === undefined) return fail(problems.codeRefused);
  if (oneTimeCodeTyped(typed) === null) return checkRecoveryCode(parts, accountId, factor, typed);
  const secret = await opened(parts, factor.secret);
  const refusal = await takeOneTimeCode(parts, accountId, secret, typed);
  return refusal === null ? ok({ factor, by: 'authenticator' }) : fail(refusal);
}

async function checkRecoveryCode(
  parts: CodeParts,
  accountId: string,
  factor: StoredFactor,
  typed: string,
): Promise<Result<{ readonly factor: StoredFactor; readonly by: SecondFactor }, Problem>> {
  const { authDatabase, secret } = parts;
  if (!(await admitAttempt(authDatabase, triedCodesKey(accountId, secret), Date.now())))
    return fail(problems.tooManyAttempts);
  const codes = await recoveryCodesOf(parts, factor);
  const code = recoveryCodeTyped(typed);
  if (!codes.includes(code)) return fail(problems.recoveryCodeRefused);
  const left = await sealedCodes(
    parts,
    codes.filter((each) => each !== code),
  );
  if (!(await replaceRecoveryCodes(authDatabase, factor, left))) return fail(problems.recoveryCodeRefused);
  return ok({ factor: { ...factor, backupCodes: left }, by: 'recovery-code' });
}

/** The recovery codes that are left. */
export const recoveryCodesOf = async (parts: CodeParts, factor: StoredFactor): Promise<readonly string[]> =>
  JSON.parse(await opened(parts, factor.backupCodes));

/** Recovery codes as they are kept. */
export const sealedCodes = (parts: CodeParts, codes: readonly string[]): Promise<string> =>
  sealed(parts, JSON.stringify(codes));

/** Encrypted as the sign-in library does, which opens it when a session is opened. */
export async function sealed({ authentication }: CodeParts, data: string): Promise<string> {
  const { secretConfig } = await authentication.$context;
  return symmetricEncrypt({ key: secretConfig, data });
}

async function opened({ authentication }: CodeParts, data: string): Promise<string> {
  const { secretConfig } = await authentication.$context;
  return symmetricDecrypt({ key: secretConfig, data });
}
