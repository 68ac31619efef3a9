import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/**
 * When outcome is asked for: offered, never required. Source: the goals of the programme (confidence,
 * self-reliance, care for herself, a stronger network) and the recognition, which asks for evidence.
 */
export const outcomeMoments = codeList('outcome-moment', [
  { code: 'intake', label: { nl: 'bij de kennismaking', en: 'at the intake' } },
  { code: 'half-way', label: { nl: 'halverwege', en: 'half-way' } },
  { code: 'end', label: { nl: 'aan het eind', en: 'at the end' } },
]);
export type OutcomeMoment = CodeOf<typeof outcomeMoments>;

/** The three marks that she gives herself, each from 1 to 10. */
export const outcomeMarks = codeList('outcome-mark', [
  {
    code: 'sureAsParent',
    label: { nl: 'ik ben zeker van mezelf als ouder', en: 'I am sure of myself as a parent' },
  },
  {
    code: 'knowsWhereToFindHelp',
    label: { nl: 'ik weet waar ik hulp vind', en: 'I know where to find help' },
  },
  {
    code: 'peopleToFallBackOn',
    label: { nl: 'ik heb mensen op wie ik terug kan vallen', en: 'I have people I can fall back on' },
  },
]);
export type OutcomeMark = CodeOf<typeof outcomeMarks>;
/** The bounds of a mark. */
export const markRange = deepFreeze({ lowest: 1, highest: 10 } as const);

/** How far her own question is answered. */
export const answeredDegrees = codeList('answered-degree', [
  { code: '1', label: { nl: 'niet', en: 'not' } },
  { code: '2', label: { nl: 'een beetje', en: 'a little' } },
  { code: '3', label: { nl: 'voor de helft', en: 'half' } },
  { code: '4', label: { nl: 'grotendeels', en: 'largely' } },
  { code: '5', label: { nl: 'helemaal', en: 'wholly' } },
]);

/** Who somebody on the network map is to her. */
export const networkRelations = codeList('network-relation', [
  { code: 'partner', label: { nl: 'partner', en: 'partner' } },
  { code: 'parent', label: { nl: 'ouder of schoonouder', en: 'parent or parent-in-law' } },
  { code: 'family', label: { nl: 'andere familie', en: 'other family' } },
  { code: 'friend', label: { nl: 'vriendin', en: 'friend' } },
  { code: 'neighbour', label: { nl: 'buurvrouw', en: 'neighbour' } },
  { code: 'other-mother', label: { nl: 'andere moeder', en: 'other mother' } },
  { code: 'professional', label: { nl: 'beroepskracht', en: 'professional' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type NetworkRelation = CodeOf<typeof networkRelations>;

/** How near somebody on the network map is: 1 closest, 3 furthest. */
export const networkNearness = codeList('network-nearness', [
  { code: '1', label: { nl: 'heel dichtbij', en: 'very near' } },
  { code: '2', label: { nl: 'dichtbij', en: 'near' } },
  { code: '3', label: { nl: 'verder weg', en: 'further away' } },
]);
