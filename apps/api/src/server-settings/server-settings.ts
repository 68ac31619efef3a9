import { ok, type Result } from '@mim/domain/kernel';
import {
  type Environment,
  fitForProduction,
  readSettings,
  type SettingValues,
  secretsDiffer,
} from '@mim/server';
import { type ApiSettings, settingList } from './setting-list.js';
import { oidcTogether, todayIsToday } from './setting-rules.js';

type Given = SettingValues<ApiSettings>;

/** The settings that the API starts with: everything checked, everything decided. */
export interface ServerSettings extends Omit<Given, 'MIM_PUBLIC_ORIGIN'> {
  readonly MIM_PUBLIC_ORIGIN: string;
  /** Every origin from which a request may come. */
  readonly origins: readonly string[];
}

/**
 * Reads and checks every setting.
 * @param environment Name and value, as in `process.env`. An empty value counts as absent.
 * @returns The settings, or a problem whose message has a line for each wrong setting with what is expected.
 * @example
 * readServerSettings({ PORT: 'abc' }); // fails: … PORT must be a whole number from 0 to 65535 …, not "abc"
 */
export function readServerSettings(environment: Environment): Result<ServerSettings> {
  const read = readSettings(
    settingList,
    environment,
    secretsDiffer,
    oidcTogether,
    fitForProduction,
    todayIsToday,
  );
  return read.ok ? ok(decided(read.value)) : read;
}

function decided(given: Given): ServerSettings {
  const publicOrigin = given.MIM_PUBLIC_ORIGIN ?? `http://localhost:${given.PORT}`;
  const alsoLocal = given.MIM_DEMO ? [`http://127.0.0.1:${given.PORT}`] : [];
  return {
    ...given,
    MIM_PUBLIC_ORIGIN: publicOrigin,
    origins: [...new Set([publicOrigin, ...alsoLocal])],
  };
}
