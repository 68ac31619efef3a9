import type { Result } from '@mim/domain/kernel';
import { type Environment, readSettings, type SettingValues } from '@mim/server';
import { settingList } from './setting-list.js';

/** The settings that the service starts with, each under its own name. */
export type ServerSettings = SettingValues<typeof settingList>;

/**
 * Reads and checks every setting.
 * @param environment Name and value, as in `process.env`. An empty value counts as absent.
 * @returns The settings, or a problem whose message has a line for each wrong setting with what is expected.
 * @example
 * readServerSettings({ MIM_ANALYTICS_PORT: 'abc' });
 * // fails: MIM_ANALYTICS_PORT must be a whole number from 0 to 65535 (0: any free port), not "abc"
 */
export const readServerSettings = (environment: Environment): Result<ServerSettings> =>
  readSettings(settingList, environment);
