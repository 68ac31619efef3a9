import { z } from 'zod';
import { defaulted, optionalSecret, secret } from './setting.js';
import { longSecret, trueOrFalse, wholeNumber } from './setting-schemas.js';

/** The settings that mean the same to every server. */
export const sharedSettings = {
  NODE_ENV: defaulted({
    meaning: 'Where this runs. In production, demo mode and demo secrets are refused.',
    expected: 'development, test or production',
    default: 'development',
    example: 'production',
    schema: z.enum(['development', 'test', 'production']),
  }),
  MIM_ACTOR_TOKEN_SECRET: secret({
    meaning: 'Signs what the API tells the analytics service about the person who asks. Both have the same.',
    expected: 'a secret of at least 32 characters',
    example: 'change-me: openssl rand -base64 48',
    schema: longSecret,
  }),
  MIM_DATABASE_SECONDS: defaulted({
    meaning:
      'How long the database is waited for, in seconds: for a connection, a lock, a statement, and a transaction at rest. Then it counts as gone.',
    expected: 'a whole number from 1 to 600',
    default: '10',
    example: '10',
    schema: wholeNumber(1, 600),
  }),
  MIM_DATABASE_POOLER: defaulted({
    meaning:
      'Whether the addresses of the servers lead through a pooler that lends its connections for one transaction, such as PgBouncer. Then no statement is kept prepared, and the time limits of the database are those of the roles.',
    expected: 'true or false',
    default: 'false',
    example: 'false',
    schema: trueOrFalse,
  }),
  MIM_METRICS_TOKEN: optionalSecret({
    meaning:
      'Who sends it as a bearer token reads /metrics, in the text of Prometheus. Absent: there is no such address.',
    expected: 'a secret of at least 32 characters',
    example: 'change-me: openssl rand -base64 48',
    schema: longSecret,
  }),
  MIM_LOG_LEVEL: defaulted({
    meaning: 'How much is logged. Names, notes and query strings never are.',
    expected: 'silent, error, warn, info or debug',
    default: 'info',
    example: 'info',
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
  }),
};
