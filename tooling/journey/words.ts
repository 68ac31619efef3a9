import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@mim/start';

/** The dashboard's languages. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const messages = Object.fromEntries(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(join(root, 'apps/dashboard/messages', `${language}.json`), 'utf8')),
  ]),
);

/**
 * The words that stand on the page, from the dashboard's own messages.
 * @example
 * words('nl', 'figures_year'); // 'Jaar'
 */
export function words(language: Language, key: string): string {
  const message: unknown = messages[language]?.[key];
  if (typeof message !== 'string') throw new Error(`no plain message ${key} in ${language}`);
  return message;
}
