import { type Code, type CodeOf, codeList } from '../kernel/code-list.js';

const c = <const V extends string>(code: V, nl: string, en: string): Code<V> => ({ code, label: { nl, en } });

/**
 * Languages that mothers and visiting mothers speak: codes of ISO 639, Dutch first and the rest in the
 * order of their Dutch names.
 */
export const spokenLanguages = codeList('spoken-language', [
  c('nl', 'Nederlands', 'Dutch'),
  c('sq', 'Albanees', 'Albanian'),
  c('am', 'Amhaars', 'Amharic'),
  c('ar', 'Arabisch', 'Arabic'),
  c('ber', 'Berbers (Tamazight)', 'Berber (Tamazight)'),
  c('bg', 'Bulgaars', 'Bulgarian'),
  c('zh', 'Chinees', 'Chinese'),
  c('prs', 'Dari', 'Dari'),
  c('de', 'Duits', 'German'),
  c('en', 'Engels', 'English'),
  c('fr', 'Frans', 'French'),
  c('fy', 'Fries', 'Frisian'),
  c('el', 'Grieks', 'Greek'),
  c('hi', 'Hindi', 'Hindi'),
  c('hu', 'Hongaars', 'Hungarian'),
  c('id', 'Indonesisch', 'Indonesian'),
  c('it', 'Italiaans', 'Italian'),
  c('ku', 'Koerdisch', 'Kurdish'),
  c('uk', 'Oekraïens', 'Ukrainian'),
  c('pap', 'Papiaments', 'Papiamentu'),
  c('ps', 'Pasjtoe', 'Pashto'),
  c('fa', 'Perzisch (Farsi)', 'Persian (Farsi)'),
  c('pl', 'Pools', 'Polish'),
  c('pt', 'Portugees', 'Portuguese'),
  c('ro', 'Roemeens', 'Romanian'),
  c('ru', 'Russisch', 'Russian'),
  c('hns', 'Sarnami', 'Sarnami Hindustani'),
  c('hbs', 'Servisch, Kroatisch of Bosnisch', 'Serbian, Croatian or Bosnian'),
  c('so', 'Somalisch', 'Somali'),
  c('es', 'Spaans', 'Spanish'),
  c('srn', 'Sranantongo', 'Sranan Tongo'),
  c('sw', 'Swahili', 'Swahili'),
  c('ta', 'Tamil', 'Tamil'),
  c('th', 'Thai', 'Thai'),
  c('ti', 'Tigrinya', 'Tigrinya'),
  c('tr', 'Turks', 'Turkish'),
  c('ur', 'Urdu', 'Urdu'),
  c('vi', 'Vietnamees', 'Vietnamese'),
  c('sign', 'gebarentaal', 'sign language'),
  c('other', 'andere taal', 'another language'),
]);
export type SpokenLanguage = CodeOf<typeof spokenLanguages>;
