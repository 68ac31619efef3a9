import { fail, ok, type Result } from '@mim/domain';
import type { z } from 'zod';
import { type Setting, type SettingName, settingList } from './setting-list.js';

/** The settings that the service starts with, each under its own name. */
export type Settings = { readonly [Name in SettingName]: z.output<(typeof settingList)[Name]['schema']> };

/**
 * Reads and checks every setting.
 * @param environment Name and value, as in `process.env`. An empty value counts as absent.
 * @returns The settings, or a problem whose message has one line for each wrong setting: its name and
 *   what is expected.
 * @example
 * readSettings({ MIM_ANALYTICS_PORT: 'abc' });
 * // fails: MIM_ANALYTICS_PORT must be a whole number from 0 to 65535 (0: any free port) (it is "abc")
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Result<Settings> {
  const values: Record<string, unknown> = {};
  const complaints: string[] = [];
  for (const [name, setting] of Object.entries<Setting>(settingList)) {
    const given = environment[name]?.trim() || setting.default;
    if (given === undefined) {
      complaints.push(`${name} must be ${setting.expected} (it is not set)`);
      continue;
    }
    const parsed = setting.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else complaints.push(`${name} must be ${setting.expected} (${shown(setting, given)})`);
  }
  const settings = values as Settings;
  if (settings.NODE_ENV === 'production' && looksMadeUp(settings.MIM_DOOR_SECRET)) {
    complaints.push('MIM_DOOR_SECRET must be a random secret in production (it is a demo or example value)');
  }
  return complaints.length === 0 ? ok(settings) : fail(settingsProblem(complaints));
}

const shown = (setting: Setting, given: string): string =>
  setting.secret ? `it has ${given.length} characters` : `it is ${JSON.stringify(withoutPassword(given))}`;

/** Addresses of databases hold a password; what is printed never does. */
const withoutPassword = (value: string): string => value.replace(/\/\/[^@/]*@/, '//…@');

/** Words of examples, or so few different characters that nobody drew them at random. */
const looksMadeUp = (value: string | undefined): boolean =>
  value !== undefined &&
  (/demo|change-?me|example|secret|password|default/i.test(value) || new Set(value).size < 12);

const settingsProblem = (complaints: readonly string[]) => ({
  code: 'settings-wrong',
  message: { nl: complaints.join('\n'), en: complaints.join('\n') },
  remedy: {
    nl: 'Verbeter de instelling en start opnieuw; .env.example legt elke instelling uit.',
    en: 'Mend the setting and start again; .env.example explains each of them.',
  },
});
