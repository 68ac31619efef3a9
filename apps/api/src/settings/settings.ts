import { fail, ok, type Result } from '@mim/domain';
import type { z } from 'zod';
import type { Setting } from './setting.js';
import { type SettingName, settingList } from './setting-list.js';
import { productionComplaints, togetherComplaints } from './setting-rules.js';

type List = typeof settingList;
type Given<Name extends SettingName> = z.output<List[Name]['schema']>;
type AlwaysThere<Name extends SettingName> = List[Name] extends { required: true } | { default: string }
  ? true
  : false;

/** The settings as they were given, each under its own name. */
export type SettingValues = {
  readonly [Name in SettingName]: AlwaysThere<Name> extends true ? Given<Name> : Given<Name> | undefined;
};

/** The settings that the service starts with: everything checked, everything decided. */
export interface Settings extends Omit<SettingValues, 'MIM_PUBLIC_ORIGIN'> {
  readonly MIM_PUBLIC_ORIGIN: string;
  /** Every origin from which a request may come. */
  readonly origins: readonly string[];
}

/** One thing that is wrong with the settings, e.g. `PORT must be a whole number, not "abc"`. */
export type SettingComplaint = string;

/**
 * Reads and checks every setting.
 * @param environment Name and value, as in `process.env`. An empty value counts as absent.
 * @returns The settings, or a problem whose one-line message lists every wrong setting with what is expected.
 * @example
 * readSettings({ PORT: 'abc' }); // fails: … PORT must be a whole number from 0 to 65535 …, not "abc"
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Result<Settings> {
  const values: Record<string, unknown> = {};
  const complaints: SettingComplaint[] = [];
  for (const [name, setting] of Object.entries<Setting>(settingList)) {
    const given = environment[name]?.trim() || setting.default;
    if (given === undefined) {
      if (setting.required) complaints.push(`${name} must be ${setting.expected}, but is not set`);
      continue;
    }
    const parsed = setting.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else complaints.push(`${name} must be ${setting.expected}, not ${shown(setting, given)}`);
  }
  complaints.push(...togetherComplaints(values), ...productionComplaints(values));
  return complaints.length === 0 ? ok(decided(values as SettingValues)) : fail(settingsProblem(complaints));
}

const shown = (setting: Setting, given: string): string =>
  setting.secret ? `one of ${given.length}` : JSON.stringify(withoutPassword(given));

/** Addresses of databases hold a password; what is printed never does. */
const withoutPassword = (value: string): string => value.replace(/\/\/[^@/]*@/, '//…@');

function decided(values: SettingValues): Settings {
  const publicOrigin = values.MIM_PUBLIC_ORIGIN ?? `http://localhost:${values.PORT}`;
  const alsoLocal = values.MIM_DEMO ? [`http://127.0.0.1:${values.PORT}`] : [];
  return {
    ...values,
    MIM_PUBLIC_ORIGIN: publicOrigin,
    origins: [...new Set([publicOrigin, ...alsoLocal])],
  };
}

const settingsProblem = (complaints: readonly SettingComplaint[]) => ({
  code: 'settings-wrong',
  message: {
    nl: `Kan niet starten: ${complaints.join('; ')}.`,
    en: `Cannot start: ${complaints.join('; ')}.`,
  },
  remedy: {
    nl: 'Verbeter de instelling en start opnieuw; .env.example legt elke instelling uit.',
    en: 'Mend the setting and start again; .env.example explains each of them.',
  },
});
