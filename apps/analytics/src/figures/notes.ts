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
    nl: 'Zo lang na de start worden nog geen vijf moeders gevolgd: geen schatting.',
    en: 'Fewer than five mothers are followed this long after the start: no estimate.',
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
  'coverage-incomplete': {
    nl: 'Niet alle verwachte locaties hebben aangeleverd.',
    en: 'Not all expected locations have delivered.',
  },
} as const satisfies Record<string, Bilingual>;

export type NoteCode = keyof typeof notes;

/** A row's `note`: the codes joined by `;`, each once; `null` when there is none. */
export const joinNotes = (codes: readonly NoteCode[]): string | null =>
  codes.length === 0 ? null : [...new Set(codes)].join(';');
