import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capitalised, type Fact } from '@mim/domain/kernel';
import { type IntakeField, trajectoryFact } from '@mim/domain/registration';
import { root } from '@mim/start';

/** The dashboard's languages. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What stands in the place of `{name}` in a message. */
export type Values = Readonly<Record<string, string | number>>;

const messages = Object.fromEntries(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(join(root, 'apps/dashboard/messages', `${language}.json`), 'utf8')),
  ]),
);

/**
 * The words that stand on the page, from the dashboard's own messages.
 * @param values For a message with names or numbers in it; `count` chooses between one and more.
 * @example
 * message('nl', 'figures_year'); // 'Jaar'
 * message('nl', 'visits_record_of', { name: 'Sanne' }); // 'Bezoek aan Sanne'
 */
export function message(language: Language, key: string, values: Values = {}): string {
  const message: unknown = messages[language]?.[key];
  const text = typeof message === 'string' ? message : formOf(message, values);
  if (text === undefined) throw new Error(`no message ${key} in ${language}`);
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`message ${key} has {${name}} in it`);
    return String(value);
  });
}

/** The form of a message that belongs to a number, or to a code. */
function formOf(message: unknown, values: Values): string | undefined {
  if (!Array.isArray(message)) return undefined;
  const { match } = message[0] as { match: Record<string, string> };
  const [code] = Object.entries(values).flatMap(([name, value]) => match[`${name}=${value}`] ?? []);
  if (code !== undefined) return code;
  const form = values.count === 1 ? 'one' : 'other';
  return Object.entries(match).find(([name]) => name.endsWith(`=${form}`))?.[1];
}

/** The words in Dutch, the language in which the journeys are made. */
export const nl = (key: string, values?: Values): string => message('nl', key, values);

/**
 * What a fact is called, in Dutch.
 * @example
 * called(visitFacts.note); // 'Korte notitie'
 */
export const called = ({ label }: Pick<Fact, 'label'>): string => capitalised(label.nl);

/**
 * How the intake asks a fact, in Dutch: the words of the domain's table of facts.
 * @example
 * asked('referredOn'); // 'Aangemeld op'
 */
export const asked = (name: IntakeField): string => {
  const { question, label } = trajectoryFact(name);
  return capitalised((question ?? label).nl);
};
