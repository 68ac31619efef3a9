import type { Bilingual } from '@mim/domain/kernel';

/** What a reader must know beside a figure: stable codes in a row's `note`, sentences for people. */
export const notes = {
  'not-known-10-percent': {
    nl: 'Van 10% of meer is dit niet bekend; het aandeel is van wie het wel bekend is.',
    en: 'Not known for 10% or more; the share is of those for whom it is known.',
  },
  'of-those-who-left': {
    nl: 'Aandeel van wie stopte in het jaar: geen kans om het traject te voltooien.',
    en: 'Share of those who left in the year: not a chance of finishing.',
  },
  'cohort-earlier-delivery-missing': {
    nl: 'Van een of meer locaties ontbreekt de aanlevering van een van de twee vorige jaren: wie toen stopte telt niet mee.',
    en: 'For one or more locations a delivery of the two years before is missing: who ended then is not counted.',
  },
  'fewer-than-5-at-risk': {
    nl: 'Zo lang na de start worden geen vijf moeders gevolgd: geen schatting, vanaf de dag die erachter staat. Neem meer locaties of meer jaren samen.',
    en: 'Fewer than five mothers are followed this long after the start: no estimate, from the day that stands behind it. Take more locations or more years together.',
  },
  'no-band': {
    nl: 'Er is nog niemand gestopt, of niemand meer over: er is geen betrouwbaarheidsband.',
    en: 'Nobody has ended yet, or nobody is left: there is no confidence band.',
  },
  'association-not-effect': {
    nl: 'Een samenhang, geen effect: de groepen verschillen ook in andere opzichten.',
    en: 'An association, not an effect: the groups differ in other respects too.',
  },
  'hours-not-known': {
    nl: 'Van een of meer coördinatoren zijn de uren per week niet bekend.',
    en: 'The hours per week of one or more coordinators are not known.',
  },
  'cohort-left-out': {
    nl: 'Deze locaties leverden niet aan over het jaar, terwijl er nog moeders meededen: zij zijn uit het cohort gelaten. Achter elke code staat om hoeveel van haar moeders het gaat.',
    en: 'These locations did not deliver for the year while mothers still took part: they are left out of the cohort. Behind each code stands how many of its mothers that are.',
  },
  'of-locations': {
    nl: 'Niet elke locatie die aanleverde heeft dit geregistreerd: van hoeveel van hoeveel locaties dit is.',
    en: 'Not every location that delivered registered this: of how many of how many locations it is.',
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
} as const satisfies Record<string, Bilingual>;

export type NoteCode = keyof typeof notes;

/**
 * What a row's note can hold: a code; a code with what it is about (`fewer-than-5-at-risk:123` says from which day); or the
 * code of the location that a figure names.
 */
export type Note = NoteCode | `${NoteCode}:${string}` | { readonly location: string };

/** A row's `note`: the codes joined by `;`, each once; `null` when there is none. */
export const joinNotes = (codes: readonly Note[]): string | null =>
  codes.length === 0
    ? null
    : [...new Set(codes.map((code) => (typeof code === 'string' ? code : code.location)))].join(';');
