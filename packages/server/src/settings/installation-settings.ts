import { defaulted, optional, optionalSecret, required, type Setting, secret } from './setting.js';
import { databaseAddress, longSecret, origin, trueOrFalse, wholeNumber } from './setting-schemas.js';

/** How many connections a pool holds at most. */
const connections = (of: string) =>
  defaulted({
    meaning: `How many connections ${of} opens at most, in each process of it. All together must stay below max_connections of PostgreSQL.`,
    expected: 'a whole number from 1 to 500',
    default: '10',
    example: '10',
    schema: wholeNumber(1, 500),
  });

/** The address of the database as one of its roles. */
const databaseAs = (role: string, meaning: string) =>
  required({
    meaning,
    expected: `a PostgreSQL address such as postgresql://${role}:…@host:5432/mim`,
    example: `postgresql://${role}:change-me@127.0.0.1:5432/mim`,
    schema: databaseAddress,
  });

/**
 * The settings of an installation that several programs read: a server what is its own, and the command of who looks after it all
 * of them, to say what is wrong with them.
 */
export const installationSettings = {
  MIM_PUBLIC_ORIGIN: optional({
    meaning: 'The address that people type, without a path. Default: http://localhost with the port.',
    expected: 'an origin such as https://mim.example (https in production)',
    example: 'https://mim.example',
    schema: origin,
  }),
  MIM_OWNER_DATABASE_URL: databaseAs(
    'mim_owner',
    'The database as the role mim_owner, which owns the tables. Only for who looks after the installation: no server gets it.',
  ),
  MIM_APP_DATABASE_URL: databaseAs(
    'mim_app',
    'The database as the role mim_app, which owns nothing and is bound by row security.',
  ),
  MIM_APP_CONNECTIONS: connections('the API'),
  MIM_AUTH_DATABASE_URL: databaseAs(
    'mim_auth',
    'The same database as the role mim_auth, which sees the sign-in tables and nothing else.',
  ),
  MIM_AUTH_CONNECTIONS: connections('signing in'),
  MIM_ANALYTICS_DATABASE_URL: databaseAs(
    'mim_analytics',
    'The database as the role mim_analytics, which reads deliveries and writes editions and tallies.',
  ),
  MIM_ANALYTICS_CONNECTIONS: connections('the analytics service'),
  MIM_AUTH_SECRET: secret({
    meaning: 'Signs session cookies and encrypts the secrets of second factors.',
    expected: 'a secret of at least 32 characters, another than MIM_ACTOR_TOKEN_SECRET',
    example: 'change-me: openssl rand -base64 48',
    schema: longSecret,
  }),
  MIM_PSEUDONYM_SECRET: optionalSecret({
    meaning:
      'The master secret of the pseudonyms in deliveries. Keep it, outside the database, and never change it: with another one nobody of earlier years is recognised. Absent: annual registrations cannot be sent; everything else works.',
    expected: 'a secret of at least 32 characters, another than the others',
    example: 'change-me: openssl rand -base64 48',
    schema: longSecret,
  }),
  MIM_DEMO: defaulted({
    meaning: 'Offers made-up accounts that sign in with one click. Never with real data.',
    expected: 'true or false (false in production)',
    default: 'false',
    example: 'false',
    schema: trueOrFalse,
  }),
} as const satisfies Readonly<Record<string, Setting>>;
