import { type CodeOf, codeList } from '../kernel/code-list.js';

/** What is done to providers and locations, as the log of it names each act. */
export const placeActs = codeList('place-act', [
  { code: 'provider-added', label: { nl: 'aanbieder toegevoegd', en: 'provider added' } },
  { code: 'provider-renamed', label: { nl: 'aanbieder hernoemd', en: 'provider renamed' } },
  { code: 'location-added', label: { nl: 'locatie toegevoegd', en: 'location added' } },
  { code: 'location-changed', label: { nl: 'locatie gewijzigd', en: 'location changed' } },
  { code: 'location-closed', label: { nl: 'sluiting vastgelegd', en: 'closing recorded' } },
  { code: 'location-reopened', label: { nl: 'sluiting teruggenomen', en: 'closing taken back' } },
  { code: 'provider-joined', label: { nl: 'aanbieder erbij', en: 'provider joined' } },
  { code: 'provider-left', label: { nl: 'aanbieder eraf', en: 'provider left' } },
]);
export type PlaceAct = CodeOf<typeof placeActs>;
