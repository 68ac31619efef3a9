import { type CodeOf, codeList } from '../kernel/code-list.js';

/** How a location's delivery of a year stands with the institute. */
export const deliveryStandings = codeList('delivery-standing', [
  { code: 'not-expected', label: { nl: 'niet verwacht', en: 'not expected' } },
  { code: 'expected', label: { nl: 'verwacht', en: 'expected' } },
  { code: 'late', label: { nl: 'te laat', en: 'late' } },
  { code: 'not-delivered', label: { nl: 'niet aangeleverd', en: 'not delivered' } },
  { code: 'delivered', label: { nl: 'aangeleverd', en: 'delivered' } },
  { code: 'nil', label: { nl: 'niets te registreren', en: 'nothing to register' } },
  { code: 'corrected', label: { nl: 'gecorrigeerd', en: 'corrected' } },
  { code: 'sent-back', label: { nl: 'teruggestuurd', en: 'sent back' } },
  { code: 'accepted', label: { nl: 'geaccepteerd', en: 'accepted' } },
]);
export type DeliveryStanding = CodeOf<typeof deliveryStandings>;

/** What the institute says of a version. */
export const deliveryVerdicts = codeList('delivery-verdict', [
  { code: 'accepted', label: { nl: 'geaccepteerd', en: 'accepted' } },
  { code: 'sent-back', label: { nl: 'teruggestuurd', en: 'sent back' } },
]);
export type DeliveryVerdict = CodeOf<typeof deliveryVerdicts>;
