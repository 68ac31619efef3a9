import type { Setting, SettingList } from './setting.js';

/** Words of examples: the shortest ones at the start of a word, for chance draws them too. */
const exampleWords = /(^|[-_ ])(dev|test)|demo|change|example|secret|password|default/i;

/** Fewer different characters than this nobody drew at random: out of sixteen, and out of more. */
const fewestCharacters = (value: string): number => (/^(?=.*[a-f])[0-9a-f]*$/i.test(value) ? 8 : 12);

/**
 * Whether a secret looks made up: it has a word of an example in it, or hardly any different characters. Of
 * 128 random bits or more, written in any of the usual ways, one in ten thousand does.
 * @example
 * looksMadeUp('change-me: openssl rand -base64 48'); // true
 * looksMadeUp('Qn7vR2xK9mZt4LpW8sYb3HcJ6dFgA1eU'); // false
 */
export const looksMadeUp = (value: string): boolean =>
  exampleWords.test(value) || new Set(value).size < fewestCharacters(value);

/** A setting error for each secret of our own that is made up. Good enough to try things out, never for real data. */
export const madeUpSecretErrors = (list: SettingList, values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(list)
    .filter(([name, setting]) => isOwnSecret(setting) && looksMadeUp(String(values[name] ?? '')))
    .filter(([name]) => values[name] !== undefined)
    .map(([name]) => `${name} must be a random secret in production, not a demo or example value`);

/** The others come from somebody else, who draws them as they do. */
const isOwnSecret = ({ secret, isOwn }: Setting): boolean => secret && isOwn === true;
