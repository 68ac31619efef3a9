import { passwordLength } from '@mim/domain/account';
import { z } from 'zod';
import { recoveryCodeTyped } from './recovery-codes.js';

const password = z.string().min(1).max(passwordLength.most);
const code = z.string().min(6).max(16);
const nothing = z.strictObject({});

/** A path inside this site: no other host (`//x`, also with a tab or line break between the two), no scheme. */
const ownPath = z.string().regex(/^\/(?![/\\])[^\\\s\p{Cc}]*$/u);

/** Attempts from one address in a minute, whatever the account: an office shares one, a machine that guesses needs more. */
export const attemptsPerMinute = 100;

/** A route of the sign-in library that is open to the browser. */
export interface OpenRoute {
  readonly method: 'GET' | 'POST';
  /** Below /api/auth. */
  readonly path: string;
  /** What may be sent. */
  readonly body: z.ZodType;
  /** Whether it is for who is signed in with a second factor alone. */
  readonly isForAccounts?: true;
  /** Whether it is there only where an organisation's own accounts are set. */
  readonly isOfOrganisation?: true;
  /** Whose attempt it is, where a password is compared: of the address that was typed, or of the session. */
  readonly attemptOf?: 'body' | 'session';
}

/** Everything of the sign-in library that the browser can reach; the rest of it does not exist. */
export const openRoutes: readonly OpenRoute[] = [
  {
    method: 'POST',
    path: '/sign-in/email',
    body: z.strictObject({ email: z.email().max(254), password }),
    attemptOf: 'body',
  },
  {
    method: 'POST',
    path: '/sign-in/social',
    body: z.strictObject({ provider: z.literal('oidc'), callbackURL: ownPath, errorCallbackURL: ownPath }),
    isOfOrganisation: true,
  },
  { method: 'GET', path: '/callback/oidc', body: z.undefined(), isOfOrganisation: true },
  { method: 'POST', path: '/sign-out', body: nothing },
  {
    method: 'POST',
    path: '/change-password',
    body: z
      .strictObject({ currentPassword: password, newPassword: password })
      .transform((given) => ({ ...given, revokeOtherSessions: true })),
    isForAccounts: true,
    attemptOf: 'session',
  },
  { method: 'POST', path: '/revoke-other-sessions', body: nothing, isForAccounts: true },
  // Both end a sign-in that a password began, and nothing else.
  { method: 'POST', path: '/two-factor/verify-totp', body: z.strictObject({ code }) },
  {
    method: 'POST',
    path: '/two-factor/verify-backup-code',
    body: z.strictObject({ code }).transform((given) => ({ code: recoveryCodeTyped(given.code) })),
  },
];
