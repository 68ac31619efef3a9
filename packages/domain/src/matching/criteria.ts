import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/**
 * What a ranking weighs. Source: method page and the 2012 report on working methods: the mother's wish
 * leads; then shared language, culture, experience (background) and education as far as possible;
 * distance and availability; and how many families a visiting mother has.
 */
export const matchCriteria = codeList('match-criterion', [
  { code: 'wish', label: { nl: 'haar wens', en: 'her wish' } },
  { code: 'language', label: { nl: 'taal', en: 'language' } },
  { code: 'background', label: { nl: 'ervaring', en: 'experience' } },
  { code: 'culture', label: { nl: 'cultuur', en: 'culture' } },
  { code: 'distance', label: { nl: 'afstand', en: 'distance' } },
  { code: 'education', label: { nl: 'opleiding', en: 'education' } },
  { code: 'availability', label: { nl: 'beschikbaarheid', en: 'availability' } },
  { code: 'capacity', label: { nl: 'vrije plaats', en: 'free places' } },
]);
export type MatchCriterion = CodeOf<typeof matchCriteria>;

/**
 * The weight of each criterion; together 100. The wish weighs more than twice all others together, so
 * that whoever fulfils it stands above whoever does so half, and those above whoever does not.
 */
export const criterionWeights = deepFreeze({
  wish: 70,
  language: 8,
  background: 6,
  culture: 4,
  distance: 4,
  education: 3,
  availability: 3,
  capacity: 2,
} as const satisfies Readonly<Record<MatchCriterion, number>>);
