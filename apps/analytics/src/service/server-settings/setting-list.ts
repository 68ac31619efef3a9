import { defaulted, installationSettings, port, type SettingList, sharedSettings } from '@mim/server';
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
  MIM_ANALYTICS_DATABASE_URL: installationSettings.MIM_ANALYTICS_DATABASE_URL,
  MIM_ANALYTICS_CONNECTIONS: installationSettings.MIM_ANALYTICS_CONNECTIONS,
} as const satisfies SettingList;
