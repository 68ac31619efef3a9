import { databaseAddress, defaulted, port, required, type SettingList, sharedSettings } from '@mim/server';
import { z } from 'zod';

/**
 * Every setting of the analytics service: the one list from which they are read at start and with
 * which `.env.example` is checked.
 */
export const settingList = {
  ...sharedSettings,
  MIM_ANALYTICS_PORT: defaulted({
    meaning: 'The port on which the analytics service answers the API.',
    expected: 'a whole number from 0 to 65535 (0: any free port)',
    default: '4001',
    example: '4001',
    schema: port,
  }),
  MIM_ANALYTICS_HOST: defaulted({
    meaning: 'The network address on which the analytics service listens. Browsers need not reach it.',
    expected: 'an address or host name',
    default: '127.0.0.1',
    example: '127.0.0.1',
    schema: z.string().min(1),
  }),
  MIM_ANALYTICS_DATABASE_URL: required({
    meaning:
      'The database as the role mim_analytics, which reads deliveries and writes editions and tallies.',
    expected: 'a PostgreSQL address such as postgresql://mim_analytics:…@host:5432/mim',
    example: 'postgresql://mim_analytics:change-me@127.0.0.1:5432/mim',
    schema: databaseAddress,
  }),
} as const satisfies SettingList;
