import { fail, ok, type Result } from '@mim/domain';
import type { z } from 'zod';
import { type ServerSettingName, type Setting, settingList } from './setting-list.js';

/** The settings that the service starts with, each under its own name. */
export type ServerSettings = {
  readonly [Name in ServerSettingName]: z.output<(typeof settingList)[Name]['schema']>;
};

/**
 * Reads and checks every setting.
 * @param environment Name and value, as in `process.env`. An empty value counts as absent.
 * @returns The settings, or a problem whose message has one line for each wrong setting: its name and
 *   what is expected.
 * @example
 * readServerSettings({ MIM_ANALYTICS_PORT: 'abc' });
 * // fails: MIM_ANALYTICS_PORT must be a whole number from 0 to 65535 (0: any free port) (it is "abc")
 */
export function readServerSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<ServerSettings> {
  const values: Record<string, unknown> = {};
  const errors: string[] = [];
  for (const [name, setting] of Object.entries<Setting>(settingList)) {
    const given = environment[name]?.trim() || setting.default;
    if (given === undefined) {
      errors.push(`${name} must be ${setting.expected} (it is not set)`);
      continue;
    }
    const parsed = setting.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else errors.push(`${name} must be ${setting.expected} (${shown(setting, given)})`);
  }
  const settings = values as ServerSettings;
  if (settings.NODE_ENV === 'production' && looksMadeUp(settings.MIM_ACTOR_TOKEN_SECRET)) {
    errors.push(
      'MIM_ACTOR_TOKEN_SECRET must be a random secret in production (it is a demo or example value)',
    );
  }
  return errors.length === 0 ? ok(settings) : fail(settingsProblem(errors));
}

const shown = (setting: Setting, given: string): string =>
  setting.secret ? `it has ${given.length} characters` : `it is ${JSON.stringify(withoutPassword(given))}`;

/** Addresses of databases hold a password; what is printed never does. */
const withoutPassword = (value: string): string => value.replace(/\/\/[^@/]*@/, '//…@');

/** Words of examples, or so few different characters that nobody drew them at random. */
const looksMadeUp = (value: string | undefined): boolean =>
  value !== undefined &&
  (/demo|change-?me|example|secret|password|default/i.test(value) || new Set(value).size < 12);

const settingsProblem = (errors: readonly string[]) => ({
  code: 'settings-wrong',
  message: { nl: errors.join('\n'), en: errors.join('\n') },
  remedy: {
    nl: 'Verbeter de instelling en start opnieuw; .env.example legt elke instelling uit.',
    en: 'Mend the setting and start again; .env.example explains each of them.',
  },
});
