import { isIsoDate, Temporal } from '@mim/domain/kernel';
import {
  address,
  databaseAddress,
  defaulted,
  longSecret,
  optional,
  optionalSecret,
  origin,
  port,
  required,
  type SettingList,
  secret,
  sharedSettings,
  trueOrFalse,
  webAddress,
  words,
} from '@mim/server';
import { z } from 'zod';

/**
 * Every setting of the API: the one list from which they are read at start and with which
 * `.env.example` is checked.
 */
export const settingList = {
  ...sharedSettings,
  PORT: defaulted({
    meaning: 'The port on which dashboard and API answer.',
    expected: 'a whole number from 0 to 65535 (0: any free port)',
    default: '4000',
    example: '4000',
    schema: port,
  }),
  MIM_HOST: defaulted({
    meaning: 'The network address on which the API listens.',
    expected: 'an address or host name',
    default: '127.0.0.1',
    example: '0.0.0.0',
    schema: z.string().min(1),
  }),
  MIM_PUBLIC_ORIGIN: optional({
    meaning: 'The address that people type, without a path. Default: http://localhost with the port.',
    expected: 'an origin such as https://mim.example (https in production)',
    example: 'https://mim.example',
    schema: origin,
  }),
  MIM_APP_DATABASE_URL: required({
    meaning: 'The database as the role mim_app, which owns nothing and is bound by row security.',
    expected: 'a PostgreSQL address such as postgresql://mim_app:…@host:5432/mim',
    example: 'postgresql://mim_app:change-me@127.0.0.1:5432/mim',
    schema: databaseAddress,
  }),
  MIM_AUTH_DATABASE_URL: required({
    meaning: 'The same database as the role mim_auth, which sees the sign-in tables and nothing else.',
    expected: 'a PostgreSQL address such as postgresql://mim_auth:…@host:5432/mim',
    example: 'postgresql://mim_auth:change-me@127.0.0.1:5432/mim',
    schema: databaseAddress,
  }),
  MIM_ANALYTICS_URL: defaulted({
    meaning: 'Where the analytics service answers. The browser reaches it only through the API.',
    expected: 'a web address such as http://127.0.0.1:4001',
    default: 'http://127.0.0.1:4001',
    example: 'http://127.0.0.1:4001',
    schema: webAddress,
  }),
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
  MIM_TODAY: optional({
    meaning: 'A day that stands in for today, to try things out. Absent: the day it is in the Netherlands.',
    expected: 'a date such as 2026-03-31 (absent in production)',
    example: '2026-03-31',
    schema: z
      .string()
      .refine(isIsoDate)
      .transform((text) => Temporal.PlainDate.from(text)),
  }),
  MIM_DASHBOARD_FOLDER: optional({
    meaning: 'The folder of the built dashboard. Absent: the API serves no pages.',
    expected: 'a folder',
    example: 'apps/dashboard/dist',
    schema: z.string().min(1),
  }),
  MIM_TRUSTED_PROXIES: optional({
    meaning: 'Addresses of reverse proxies whose X-Forwarded-For is believed, separated by commas.',
    expected: 'addresses or ranges such as 10.0.0.0/8',
    example: '10.0.0.0/8',
    schema: words.pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))),
  }),
  MIM_OIDC_DISCOVERY_URL: optional({
    meaning: 'Sign-in with an organisation’s own accounts (OpenID Connect): its discovery document.',
    expected: 'an https address that ends in /.well-known/openid-configuration',
    example: 'https://login.example/.well-known/openid-configuration',
    schema: address('https:').refine((value) => value.endsWith('/.well-known/openid-configuration')),
  }),
  MIM_OIDC_CLIENT_ID: optional({
    meaning: 'The name under which that organisation knows this service.',
    expected: 'a client id, given together with the other MIM_OIDC settings',
    example: 'mim',
    schema: z.string().min(1),
  }),
  MIM_OIDC_CLIENT_SECRET: optional({
    meaning: 'The secret that belongs to MIM_OIDC_CLIENT_ID.',
    expected: 'a client secret, given together with the other MIM_OIDC settings',
    example: 'change-me',
    secret: true,
    schema: z.string().min(1),
  }),
} as const satisfies SettingList;

export type ApiSettings = typeof settingList;
