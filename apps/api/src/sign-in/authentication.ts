import type { AuthDatabase } from '@mim/database';
import { passwordLength } from '@mim/domain/account';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError, isAPIError } from 'better-auth/api';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import type { ServerSettings } from '../server-settings/server-settings.js';
import { noteSignIn } from './account-facts.repository.js';
import { demoSignIn } from './demo-sign-in.js';
import { factorOf } from './factor.repository.js';
import { hashInTurn, verifyInTurn } from './hashing-queue.js';
import { codeUsed, secondFactorSteps } from './second-factor-steps.js';
import { cappedEnd, idleSeconds, refreshSeconds } from './session-lifetime.js';
import { signInCookies } from './sign-in-cookies.js';
import { type SecondFactor, spendCode } from './spent-codes.js';

/** What signing in needs from the server. */
export interface AuthenticationParts {
  readonly settings: ServerSettings;
  /** A handle as the role that sees the sign-in tables and nothing else. */
  readonly database: Kysely<AuthDatabase>;
  /** Called when the library has something to report; its own words can hold addresses and are left out. */
  readonly onReport: (level: 'warn' | 'error') => void;
}

/**
 * Signing in: e-mail and password, a second factor by authenticator app, and an organisation's own
 * accounts when its settings are given. Nobody can sign up; accounts are made for people.
 */
export function createAuthentication({ settings, database, onReport }: AuthenticationParts) {
  return betterAuth({
    appName: 'Moeders informeren moeders',
    baseURL: settings.MIM_PUBLIC_ORIGIN,
    basePath: '/api/auth',
    secret: settings.MIM_AUTH_SECRET,
    trustedOrigins: [...settings.origins],
    database: { db: database, type: 'postgres', schemaName: 'auth', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: { hash: hashInTurn, verify: verifyInTurn },
    },
    session: {
      expiresIn: idleSeconds,
      updateAge: refreshSeconds,
      cookieCache: { enabled: false },
      additionalFields: {
        secondFactor: { type: 'string', required: false, input: false },
        secondFactorId: { type: 'string', required: false, input: false },
      },
    },
    account: {
      // An account of an organisation belongs to one of ours by issuer and subject, never by e-mail address.
      accountLinking: { enabled: false },
      encryptOAuthTokens: true,
    },
    databaseHooks: {
      session: {
        create: {
          before: withItsFactor(database, settings.MIM_AUTH_SECRET),
          after: noteSignedIn(database),
        },
        update: { before: capEnd },
      },
    },
    // Attempts are counted for each account in the database, and requests by address at the front.
    rateLimit: { enabled: false },
    advanced: { ...signInCookies(settings.MIM_PUBLIC_ORIGIN), ipAddress: { disableIpTracking: true } },
    plugins: [
      twoFactor({
        schema: { twoFactor: { modelName: 'two_factor' } },
        // Wrong codes are counted as all attempts are: ten in a quarter of an hour.
        accountLockout: { enabled: false },
      }),
      secondFactorSteps(database, settings.MIM_AUTH_SECRET),
      ...organisationAccounts(settings),
      demoSignIn,
    ],
    logger: { level: 'warn', log: (level) => onReport(level === 'error' ? 'error' : 'warn') },
    // A refusal is answered and is nothing to report; in its words the library would print it beside the log.
    onAPIError: { onError: (error) => (isAPIError(error) ? undefined : onReport('error')) },
    telemetry: { enabled: false },
  });
}

export type Authentication = ReturnType<typeof createAuthentication>;

type DatabaseHooks = NonNullable<BetterAuthOptions['databaseHooks']>;
type SessionHooks = NonNullable<DatabaseHooks['session']>;
type NewSessionHook = NonNullable<NonNullable<SessionHooks['create']>['before']>;
type OpenedSessionHook = NonNullable<NonNullable<SessionHooks['create']>['after']>;
type SessionHook = NonNullable<NonNullable<SessionHooks['update']>['before']>;

/** With what the library's routes open a session beside the password. */
const factorOfPath: Readonly<Record<string, SecondFactor>> = {
  '/two-factor/verify-totp': 'authenticator',
  '/two-factor/verify-backup-code': 'recovery-code',
};

/**
 * A session says with what it was opened beside the password. A code of an authenticator opens one: whoever reads along
 * cannot use it again while it is right. A session in the place of another, after a new password, is what that one was.
 */
const withItsFactor =
  (database: Kysely<AuthDatabase>, secret: string): NewSessionHook =>
  async (session, context) => {
    if (context?.path === '/change-password') {
      const before = context.context.session?.session;
      const createdAt = before?.createdAt ?? session.createdAt;
      const expiresAt = cappedEnd(createdAt, session.expiresAt);
      const { secondFactor, secondFactorId } = { ...before };
      return { data: { ...session, secondFactor, secondFactorId, createdAt, expiresAt } };
    }
    const secondFactor = factorOfPath[context?.path ?? ''];
    if (secondFactor === undefined) return;
    if (secondFactor === 'authenticator') {
      const isFirst = await spendCode(database, session.userId, String(context?.body.code), secret);
      if (!isFirst) throw new APIError('UNAUTHORIZED', { code: codeUsed });
    }
    const factor = await factorOf(database, session.userId);
    return { data: { ...session, secondFactor, secondFactorId: factor?.id } };
  };

/** When somebody last signed in, for whoever looks after accounts. */
const noteSignedIn =
  (database: Kysely<AuthDatabase>): OpenedSessionHook =>
  ({ userId, createdAt }, context) =>
    noteSignIn(database, userId, { at: createdAt, byPasswordAlone: context?.path === '/sign-in/email' });

/** Use of a session moves its end, never past its twelve hours. */
const capEnd: SessionHook = async (changed, context) => {
  const createdAt = context?.context.session?.session.createdAt;
  if (changed.expiresAt === undefined || createdAt === undefined) return;
  return { data: { ...changed, expiresAt: cappedEnd(createdAt, changed.expiresAt) } };
};

function organisationAccounts(settings: ServerSettings) {
  const { MIM_OIDC_DISCOVERY_URL, MIM_OIDC_CLIENT_ID, MIM_OIDC_CLIENT_SECRET } = settings;
  if (!MIM_OIDC_DISCOVERY_URL || !MIM_OIDC_CLIENT_ID || !MIM_OIDC_CLIENT_SECRET) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: 'oidc',
          discoveryUrl: MIM_OIDC_DISCOVERY_URL,
          clientId: MIM_OIDC_CLIENT_ID,
          clientSecret: MIM_OIDC_CLIENT_SECRET,
          scopes: ['openid', 'profile', 'email'],
          pkce: true,
          requireIdTokenVerification: true,
          disableSignUp: true,
        },
      ],
    }),
  ];
}
