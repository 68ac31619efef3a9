import { resolve } from 'node:path';
import { isIsoDate, Temporal } from '@mim/domain/kernel';
import {
  address,
  defaulted,
  installationSettings,
  optional,
  port,
  type SettingList,
  sharedSettings,
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
  MIM_PUBLIC_ORIGIN: installationSettings.MIM_PUBLIC_ORIGIN,
  MIM_APP_DATABASE_URL: installationSettings.MIM_APP_DATABASE_URL,
  MIM_APP_CONNECTIONS: installationSettings.MIM_APP_CONNECTIONS,
  MIM_AUTH_DATABASE_URL: installationSettings.MIM_AUTH_DATABASE_URL,
  MIM_AUTH_CONNECTIONS: installationSettings.MIM_AUTH_CONNECTIONS,
  MIM_ANALYTICS_URL: defaulted({
    meaning: 'Where the analytics service answers. The browser reaches it only through the API.',
    expected: 'a web address such as http://127.0.0.1:4001',
    default: 'http://127.0.0.1:4001',
    example: 'http://127.0.0.1:4001',
    schema: webAddress,
  }),
  MIM_AUTH_SECRET: installationSettings.MIM_AUTH_SECRET,
  MIM_PSEUDONYM_SECRET: installationSettings.MIM_PSEUDONYM_SECRET,
  MIM_DEMO: installationSettings.MIM_DEMO,
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
    expected: 'a folder; where it begins without a slash, seen from where the API is started',
    example: 'apps/dashboard/dist',
    schema: z
      .string()
      .min(1)
      .transform((folder) => resolve(folder)),
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
