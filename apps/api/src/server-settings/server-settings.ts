import { fail, ok, type Result } from '@mim/domain';
import type { z } from 'zod';
import type { Setting } from './setting.js';
import { type ServerSettingName, settingList } from './setting-list.js';
import { combinationErrors, productionErrors } from './setting-rules.js';

type List = typeof settingList;
type Given<Name extends ServerSettingName> = z.output<List[Name]['schema']>;
type AlwaysThere<Name extends ServerSettingName> = List[Name] extends { required: true } | { default: string }
  ? true
  : false;

/** The settings as they were given, each under its own name. */
export type SettingValues = {
  readonly [Name in ServerSettingName]: AlwaysThere<Name> extends true
    ? Given<Name>
    : Given<Name> | undefined;
};

/** The settings that the service starts with: everything checked, everything decided. */
export interface ServerSettings extends Omit<SettingValues, 'MIM_PUBLIC_ORIGIN'> {
  readonly MIM_PUBLIC_ORIGIN: string;
  /** Every origin from which a request may come. */
  readonly origins: readonly string[];
}

/** One thing that is wrong with the settings, e.g. `PORT must be a whole number, not "abc"`. */
export type SettingError = string;

/**
 * Reads and checks every setting.
 * @param environment Name and value, as in `process.env`. An empty value counts as absent.
 * @returns The settings, or a problem whose one-line message lists every wrong setting with what is expected.
 * @example
 * readServerSettings({ PORT: 'abc' }); // fails: … PORT must be a whole number from 0 to 65535 …, not "abc"
 */
export function readServerSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<ServerSettings> {
  const values: Record<string, unknown> = {};
  const errors: SettingError[] = [];
  for (const [name, setting] of Object.entries<Setting>(settingList)) {
    const given = environment[name]?.trim() || setting.default;
    if (given === undefined) {
      if (setting.required) errors.push(`${name} must be ${setting.expected}, but is not set`);
      continue;
    }
    const parsed = setting.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else errors.push(`${name} must be ${setting.expected}, not ${shown(setting, given)}`);
  }
  errors.push(...combinationErrors(values), ...productionErrors(values));
  return errors.length === 0 ? ok(decided(values as SettingValues)) : fail(settingsProblem(errors));
}

const shown = (setting: Setting, given: string): string =>
  setting.secret ? `one of ${given.length}` : JSON.stringify(withoutPassword(given));

/** Addresses of databases hold a password; what is printed never does. */
const withoutPassword = (value: string): string => value.replace(/\/\/[^@/]*@/, '//…@');

function decided(values: SettingValues): ServerSettings {
  const publicOrigin = values.MIM_PUBLIC_ORIGIN ?? `http://localhost:${values.PORT}`;
  const alsoLocal = values.MIM_DEMO ? [`http://127.0.0.1:${values.PORT}`] : [];
  return {
    ...values,
    MIM_PUBLIC_ORIGIN: publicOrigin,
    origins: [...new Set([publicOrigin, ...alsoLocal])],
  };
}

const settingsProblem = (errors: readonly SettingError[]) => ({
  code: 'settings-wrong',
  message: {
    nl: `Kan niet starten: ${errors.join('; ')}.`,
    en: `Cannot start: ${errors.join('; ')}.`,
  },
  remedy: {
    nl: 'Verbeter de instelling en start opnieuw; .env.example legt elke instelling uit.',
    en: 'Mend the setting and start again; .env.example explains each of them.',
  },
});
