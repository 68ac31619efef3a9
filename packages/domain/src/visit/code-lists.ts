import { type CodeOf, codeList } from '../kernel/code-list.js';

/** Where a visit stands. */
export const visitStatuses = codeList('visit-status', [
  { code: 'planned', label: { nl: 'gepland', en: 'planned' } },
  { code: 'done', label: { nl: 'gedaan', en: 'done' } },
  { code: 'cancelled', label: { nl: 'afgezegd', en: 'cancelled' } },
  { code: 'no-show', label: { nl: 'niet thuis', en: 'no-show' } },
]);
export type VisitStatus = CodeOf<typeof visitStatuses>;

/** How a visit is made. */
export const visitKinds = codeList('visit-kind', [
  { code: 'home', label: { nl: 'thuis', en: 'at home' } },
  { code: 'outing', label: { nl: 'samen op stap', en: 'outing' } },
  { code: 'clinic', label: { nl: 'mee naar het consultatiebureau', en: 'accompanied to the clinic' } },
  { code: 'phone', label: { nl: 'telefoon', en: 'phone' } },
  { code: 'message', label: { nl: 'e-mail of sociale media', en: 'e-mail or social media' } },
]);
export type VisitKind = CodeOf<typeof visitKinds>;

/** Where an outing goes. */
export const outingPlaces = codeList('outing-place', [
  { code: 'library', label: { nl: 'bibliotheek', en: 'library' } },
  { code: 'toy-library', label: { nl: 'speelotheek', en: 'toy library' } },
  { code: 'swimming-pool', label: { nl: 'zwembad', en: 'swimming pool' } },
  { code: 'park', label: { nl: 'park', en: 'park' } },
  { code: 'community-centre', label: { nl: 'buurthuis', en: 'community centre' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type OutingPlace = CodeOf<typeof outingPlaces>;

/** Who took part in a visit: the partner too is a person whom the programme sees. */
export const participantRoles = codeList('participant-role', [
  { code: 'mother', label: { nl: 'moeder', en: 'mother' } },
  { code: 'partner', label: { nl: 'partner of vader', en: 'partner or father' } },
  { code: 'child', label: { nl: 'kind', en: 'child' } },
  { code: 'visiting-mother', label: { nl: 'bezoekmoeder', en: 'visiting mother' } },
  { code: 'grandparent', label: { nl: 'grootouder', en: 'grandparent' } },
  { code: 'other-child', label: { nl: 'ander kind', en: 'other child' } },
  { code: 'friend', label: { nl: 'vriendin of buurvrouw', en: 'friend or neighbour' } },
  { code: 'interpreter', label: { nl: 'tolk', en: 'interpreter' } },
  { code: 'other', label: { nl: 'iemand anders', en: 'someone else' } },
]);
export type ParticipantRole = CodeOf<typeof participantRoles>;

/** How the contact was, from 1 to 5, in the eyes of the visiting mother. */
export const contactMoods = codeList('contact-mood', [
  { code: '1', label: { nl: 'heel moeizaam', en: 'very difficult' } },
  { code: '2', label: { nl: 'moeizaam', en: 'difficult' } },
  { code: '3', label: { nl: 'gewoon', en: 'ordinary' } },
  { code: '4', label: { nl: 'goed', en: 'good' } },
  { code: '5', label: { nl: 'heel goed', en: 'very good' } },
]);
export type ContactMood = CodeOf<typeof contactMoods>;
