import type { Problem } from '@mim/domain/kernel';
import { problems } from '../problems.js';
import { problemFromStatus } from '../trpc/error-map.js';
import { codeUsed } from './second-factor-steps.js';

/** What the sign-in library calls a refusal, in our words. One answer for "no such account" and "wrong password". */
const problemsByCode: Readonly<Record<string, Problem>> = {
  INVALID_EMAIL: problems.signInRefused,
  INVALID_EMAIL_OR_PASSWORD: problems.signInRefused,
  INVALID_PASSWORD: problems.signInRefused,
  INVALID_CODE: problems.codeRefused,
  [codeUsed]: problems.codeUsed,
  INVALID_BACKUP_CODE: problems.recoveryCodeRefused,
  INVALID_TWO_FACTOR_COOKIE: problems.passwordFirst,
  TOTP_NOT_ENABLED: problems.passwordFirst,
  BACKUP_CODES_NOT_ENABLED: problems.passwordFirst,
  ACCOUNT_TEMPORARILY_LOCKED: problems.tooManyAttempts,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: problems.tooManyAttempts,
};

/** The problem behind a refusal of the sign-in library. */
export function refusalOf(status: number, body: unknown): Problem {
  const code = isRecord(body) && typeof body.code === 'string' ? body.code : '';
  return problemsByCode[code] ?? problemFromStatus(status);
}

/** The library repeats the session's token in the body; it belongs in the cookie, out of reach of scripts. */
export function withoutToken(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const { token: _token, ...rest } = body;
  return rest;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
