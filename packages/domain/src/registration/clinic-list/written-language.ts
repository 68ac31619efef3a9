import { searchKey } from '../../person/name.js';
import { type SpokenLanguage, spokenLanguages } from '../../person/spoken-languages.js';

/** Names of languages that differ from their labels. */
const otherNames: Readonly<Record<string, SpokenLanguage>> = {
  ned: 'nl',
  nederlandse: 'nl',
  turkse: 'tr',
  marokkaans: 'ar',
  berbers: 'ber',
  tamazight: 'ber',
  tarifit: 'ber',
  riffijns: 'ber',
  farsi: 'fa',
  perzisch: 'fa',
  papiamento: 'pap',
  papiamentu: 'pap',
  kroatisch: 'hbs',
  servisch: 'hbs',
  bosnisch: 'hbs',
  mandarijn: 'zh',
  kantonees: 'zh',
  surinaams: 'srn',
  sranan: 'srn',
  oekraiens: 'uk',
  pashtu: 'ps',
};

const byName: ReadonlyMap<string, SpokenLanguage> = new Map([
  ...Object.entries(otherNames),
  ...spokenLanguages.codes.flatMap(({ code, label }) =>
    [code, label.nl, label.en].map((name) => [searchKey(name), code] as const),
  ),
]);

/**
 * Reads the name or code of a language.
 * @returns Its code; null when it is not in the list.
 * @example
 * readLanguage('Turks'); // 'tr'
 */
export const readLanguage = (written: string): SpokenLanguage | null =>
  byName.get(searchKey(written)) ?? null;
