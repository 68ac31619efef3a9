import { notKnownCodes } from '../code-lists/not-known.js';
import { originGroups } from '../code-lists/person-lists.js';
import { codeList } from '../kernel/code-list.js';
import { codeMapping } from '../kernel/code-mapping.js';

/** The year from which Statistics Netherlands (CBS) classes people by country of origin in a new way. */
export const originClassesFrom2022 = 2022;

const since = { validFromYear: originClassesFrom2022 } as const;

/**
 * Origin as Statistics Netherlands publishes it since 2022: by country of birth of the person and of
 * the parents, with the continents as classes and without the former division into western and
 * non-western. Only for setting the programme's figures beside the national statistics of those years;
 * the registration itself keeps its own groups.
 */
export const originClasses2022 = codeList('origin-cbs-2022', [
  { code: 'netherlands', label: { nl: 'Nederland', en: 'Netherlands' }, ...since },
  {
    code: 'europe',
    label: { nl: 'Europa (exclusief Nederland)', en: 'Europe (excluding the Netherlands)' },
    ...since,
  },
  { code: 'turkey', label: { nl: 'Turkije', en: 'Turkey' }, ...since },
  { code: 'morocco', label: { nl: 'Marokko', en: 'Morocco' }, ...since },
  { code: 'suriname', label: { nl: 'Suriname', en: 'Suriname' }, ...since },
  {
    code: 'dutch-caribbean',
    label: { nl: 'Nederlandse Cariben', en: 'Dutch Caribbean' },
    ...since,
  },
  { code: 'indonesia', label: { nl: 'Indonesië', en: 'Indonesia' }, ...since },
  { code: 'other-africa', label: { nl: 'overig Afrika', en: 'other Africa' }, ...since },
  { code: 'other-asia', label: { nl: 'overig Azië', en: 'other Asia' }, ...since },
  {
    code: 'other-americas-oceania',
    label: { nl: 'overig Amerika en Oceanië', en: 'other Americas and Oceania' },
    ...since,
  },
  ...notKnownCodes,
]);

/**
 * The registration's origin groups in the classes of 2022. Asia breaks the series, because Indonesia
 * left it; so does `other`, which says no more than "not Dutch".
 */
export const originGroupsTo2022 = codeMapping(originGroups, originClasses2022, {
  netherlands: 'netherlands',
  turkey: 'turkey',
  morocco: 'morocco',
  suriname: 'suriname',
  antilles: 'dutch-caribbean',
  europe: 'europe',
  africa: 'other-africa',
  asia: null,
  'middle-east': 'other-asia',
  americas: 'other-americas-oceania',
  oceania: 'other-americas-oceania',
  other: null,
  'not-asked': 'not-asked',
  refused: 'refused',
  unknown: 'unknown',
});
