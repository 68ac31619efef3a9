import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { madeUpSecretErrors } from './made-up-secrets.js';
import type { Setting, SettingList, SettingValues } from './setting.js';

/** Name and value, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What is wrong between settings that are each right by themselves: a sentence for each error. Of the values
 * it gets only those that are right.
 */
export type SettingRule<List extends SettingList> = (values: Partial<SettingValues<List>>) => string[];

/**
 * Reads and checks every setting of a list. In production a secret that looks made up is refused.
 * @param list The settings, by name.
 * @param environment As in `process.env`. An empty value counts as absent.
 * @param rules What must hold between settings.
 * @returns The settings, or the problem `settings-wrong`, whose message has one line for each error: the name of
 *   the setting and what is expected. No secret and no password of an address stands in it.
 * @example
 * const list = { PORT: required({ meaning: '', expected: 'a port', example: '4000', schema: port }) };
 * readSettings(list, { PORT: 'abc' }); // fails: PORT must be a port, not "abc"
 */
export function readSettings<const List extends SettingList>(
  list: List,
  environment: Environment,
  ...rules: readonly SettingRule<List>[]
): Result<SettingValues<List>, Problem<'settings-wrong'>> {
  const values: Record<string, unknown> = {};
  const errors: string[] = [];
  for (const [name, setting] of Object.entries<Setting>(list)) {
    const given = environment[name]?.trim() || setting.default;
    if (given === undefined) {
      if (setting.required) errors.push(`${name} must be ${setting.expected}, but is not set`);
      continue;
    }
    const parsed = setting.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else errors.push(`${name} must be ${setting.expected}, not ${shown(setting, given)}`);
  }
  if (values.NODE_ENV === 'production') errors.push(...madeUpSecretErrors(list, values));
  for (const rule of rules) errors.push(...rule(values as Partial<SettingValues<List>>));
  return errors.length === 0 ? ok(values as SettingValues<List>) : fail(settingsWrong(errors));
}

const shown = (setting: Setting, given: string): string =>
  setting.secret ? `one of ${given.length}` : JSON.stringify(withoutPassword(given));

/** Addresses of databases hold a password; what is printed never does. */
const withoutPassword = (value: string): string => value.replace(/\/\/.*@/, '//…@');

const settingsWrong = (errors: readonly string[]): Problem<'settings-wrong'> => ({
  code: 'settings-wrong',
  message: { nl: errors.join('\n'), en: errors.join('\n') },
  remedy: {
    nl: 'Verbeter de instelling en start opnieuw; .env.example legt elke instelling uit.',
    en: 'Correct the setting and start again; .env.example explains each of them.',
  },
});
