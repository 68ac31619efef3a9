import type { ChildCircumstance, MotherCircumstance } from '../code-lists/circumstances.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/**
 * What a visiting mother offers beside her time: what she lived through herself, and what she likes to
 * do (the 2012 report on working methods: experience, accompanying to the clinic, helping to be
 * understood).
 */
export const visitingMotherOffers = codeList('visiting-mother-offer', [
  {
    code: 'accompany-to-clinic',
    label: { nl: 'mee naar het consultatiebureau', en: 'come along to the clinic' },
  },
  { code: 'help-to-be-understood', label: { nl: 'helpen met tolken', en: 'help to be understood' } },
  { code: 'practise-dutch', label: { nl: 'Nederlands oefenen', en: 'practise Dutch' } },
  { code: 'outings', label: { nl: 'samen op stap', en: 'go out together' } },
  { code: 'experience-incubator', label: { nl: 'ervaring met couveuse', en: 'experience of an incubator' } },
  {
    code: 'experience-twins',
    label: { nl: 'ervaring met een meerling', en: 'experience of a multiple birth' },
  },
  {
    code: 'experience-crying-baby',
    label: { nl: 'ervaring met een huilbaby', en: 'experience of a crying baby' },
  },
  {
    code: 'experience-disability',
    label: { nl: 'ervaring met een handicap', en: 'experience of a disability' },
  },
  {
    code: 'experience-single-parent',
    label: { nl: 'ervaring als alleenstaande ouder', en: 'experience as a single parent' },
  },
  {
    code: 'experience-depression',
    label: { nl: 'ervaring met somberheid na de bevalling', en: 'experience of postnatal depression' },
  },
  {
    code: 'experience-health',
    label: { nl: 'ervaring met eigen gezondheidsklachten', en: 'experience of health problems' },
  },
  {
    code: 'experience-young-mother',
    label: { nl: 'zelf jong moeder geworden', en: 'became a mother young' },
  },
  {
    code: 'experience-newcomer',
    label: { nl: 'zelf nieuw in Nederland geweest', en: 'was new in the Netherlands' },
  },
]);
export type VisitingMotherOffer = CodeOf<typeof visitingMotherOffers>;

/**
 * What of a visiting mother's offers answers a mother's circumstance, any of them; empty where nothing that she
 * can offer is named. To whom the language or the country is new, it helps to be accompanied to the clinic and to be
 * understood there (the 2012 report on working methods). A circumstance that does not answer does not compile.
 */
export const offersForMother = deepFreeze({
  'weak-social-network': ['outings'],
  'single-parent': ['experience-single-parent'],
  insecurity: [],
  'postnatal-depression': ['experience-depression'],
  'health-problems': ['experience-health'],
  'relationship-problems': [],
  'no-residence-status': ['experience-newcomer'],
  'little-dutch': ['help-to-be-understood', 'practise-dutch'],
  'unfamiliar-with-dutch-culture': ['experience-newcomer', 'accompany-to-clinic'],
  'teenage-mother': ['experience-young-mother'],
  other: [],
} as const satisfies Readonly<Record<MotherCircumstance, readonly VisitingMotherOffer[]>>);

/** The same for the child's circumstances. */
export const offersForChild = deepFreeze({
  incubator: ['experience-incubator'],
  'multiple-birth': ['experience-twins'],
  'crying-baby': ['experience-crying-baby'],
  disability: ['experience-disability'],
  other: [],
} as const satisfies Readonly<Record<ChildCircumstance, readonly VisitingMotherOffer[]>>);
