import { deepFreeze } from './deep-freeze.js';
import { type Bilingual, type Language, languages } from './language.js';
import { inEachLanguage } from './words.js';

/** What one of them is called, and several. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

const forms = (one: string, other: string): Forms => ({ one, other });

/** Everything that is counted in words, by the name of several of it: the one place of both forms. */
const unitForms = {
  days: { nl: forms('dag', 'dagen'), en: forms('day', 'days') },
  months: { nl: forms('maand', 'maanden'), en: forms('month', 'months') },
  // After a number Dutch says `jaar`, however many there are.
  years: { nl: forms('jaar', 'jaar'), en: forms('year', 'years') },
  minutes: { nl: forms('minuut', 'minuten'), en: forms('minute', 'minutes') },
  families: { nl: forms('gezin', 'gezinnen'), en: forms('family', 'families') },
  sessions: { nl: forms('bijeenkomst', 'bijeenkomsten'), en: forms('session', 'sessions') },
  'half-days': { nl: forms('dagdeel', 'dagdelen'), en: forms('half-day', 'half-days') },
  visits: { nl: forms('bezoek', 'bezoeken'), en: forms('visit', 'visits') },
  mothers: { nl: forms('moeder', 'moeders'), en: forms('mother', 'mothers') },
  'visiting-mothers': {
    nl: forms('bezoekmoeder', 'bezoekmoeders'),
    en: forms('visiting mother', 'visiting mothers'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Forms>>>>;

export type Unit = keyof typeof unitForms;
export const units = deepFreeze(Object.keys(unitForms) as readonly Unit[]);

const rules = Object.fromEntries(
  languages.map((language) => [language, new Intl.PluralRules(language)]),
) as Record<Language, Intl.PluralRules>;

/**
 * What stands behind a number: one is singular, everything else plural.
 * @param unit What is counted.
 * @param count How many; a fraction is more than one of them.
 * @param language In which language.
 * @example
 * unitWord('months', 1, 'nl'); // 'maand'
 * unitWord('months', 0, 'en'); // 'months'
 */
export const unitWord = (unit: Unit, count: number, language: Language): string =>
  unitForms[unit][language][rules[language].select(count) === 'one' ? 'one' : 'other'];

/**
 * A number of something for people, in every language.
 * @param count How many, a whole number.
 * @param unit What is counted.
 * @example
 * counted(1, 'days').en; // '1 day'
 */
export const counted = (count: number, unit: Unit): Bilingual =>
  inEachLanguage((language) => `${count} ${unitWord(unit, count, language)}`);
