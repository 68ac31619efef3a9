import { deepFreeze } from '../kernel/deep-freeze.js';
import type { PersonName } from './name.js';
import { nameKey, nameSortKey } from './name-keys.js';

/** What stands where words were that are erased, and a word is required. */
export const erasedWords = '(gewist)';

/**
 * Who stands in the place of somebody who was erased, where a dossier or a payment still names her: a person of whom nothing is
 * known.
 */
export const erasedPerson = deepFreeze({
  familyName: erasedWords,
  nameSearch: nameKey({ familyName: erasedWords }),
  nameSort: nameSortKey({ familyName: erasedWords }),
} as const satisfies PersonName & { readonly nameSearch: string; readonly nameSort: string });
