import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';

/** What a reader must know beside a figure: stable codes, as they stand in the files, each with its sentence. */
export const figureNotes = deepFreeze({
  'not-known-10-percent': {
    nl: 'Van 10% of meer is dit niet bekend. Het aandeel gaat over wie het wel bekend is.',
    en: 'Not known for 10% or more. The share is of those for whom it is known.',
  },
  'of-those-who-left': {
    nl: 'Dit is een aandeel van wie in het jaar stopte. Het is geen kans om het traject te voltooien.',
    en: 'This is a share of those who left in the year. It is not a chance of finishing.',
  },
  'cohort-earlier-delivery-missing': {
    nl: 'Van een of meer locaties ontbreekt een aanlevering van een van de twee jaren hiervoor. Wie daar toen stopte telt niet mee, dus het aandeel voltooid kan hoger lijken dan het is.',
    en: 'For one or more locations a delivery of the two years before is missing. Those who ended there then are not counted, so the share completed can look higher than it is.',
  },
  'fewer-than-5-at-risk': {
    nl: 'Zo lang na de start tellen geen vijf moeders mee: geen schatting. Neem meer locaties of meer jaren samen.',
    en: 'Fewer than five mothers are counted this long after the start: no estimate. Take more locations or more years together.',
  },
  'no-band': {
    nl: 'Er is nog niemand gestopt of niemand meer over: er is geen betrouwbaarheidsband.',
    en: 'No one has ended yet, or no one is left: there is no confidence band.',
  },
  'association-not-effect': {
    nl: 'Een samenhang, geen effect: de groepen verschillen ook in andere opzichten.',
    en: 'An association, not an effect: the groups differ in other respects too.',
  },
  'hours-not-known': {
    nl: 'Van een of meer coördinatoren zijn de uren per week niet bekend.',
    en: 'The hours a week of one or more coordinators are not known.',
  },
  'cohort-left-out': {
    nl: 'Deze locaties leverden niet aan over het jaar, terwijl er nog moeders meededen: zij zijn uit de jaargroep gelaten.',
    en: 'These locations did not deliver for the year while mothers still took part: they are left out of the cohort.',
  },
  'of-locations': {
    nl: 'Niet elke locatie die aanleverde legt dit vast.',
    en: 'Not every location that delivered registers this.',
  },
  'small-base': {
    nl: 'Een aandeel van minder dan tien: lees de aantallen.',
    en: 'A share of fewer than ten: read the counts.',
  },
  'first-births-missing': {
    nl: 'Van deze gemeente zijn de eerste kinderen van dat jaar niet ingevoerd: het bereik is niet te berekenen.',
    en: 'The first births of this municipality in that year were not entered: reach cannot be computed.',
  },
  'delivered-unexpected': {
    nl: 'Deze locatie leverde aan zonder dat dit werd verwacht: zij telt bij de verwachte locaties mee.',
    en: 'This location delivered without being expected to: it counts among the expected ones.',
  },
  'coverage-incomplete': {
    nl: 'Niet alle verwachte locaties hebben aangeleverd.',
    en: 'Not all expected locations have delivered.',
  },
} as const satisfies Record<string, Bilingual>);
export type FigureNoteCode = keyof typeof figureNotes;

/**
 * What a code in a row's `note` says; undefined: it is no code of a note, for a row can name a location there too.
 * @example
 * figureNote('small-base')?.en; // 'A share of fewer than ten: read the counts.'
 * figureNote('breda'); // undefined
 */
export const figureNote = (code: string): Bilingual | undefined =>
  Object.hasOwn(figureNotes, code) ? figureNotes[code as FigureNoteCode] : undefined;
