import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FactTable, ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { normalisePhone } from '../person/contact.js';
import { serviceKinds } from './referral-codes.js';
import { normaliseWebsite } from './website.js';

/**
 * What the local directory tells of an organisation to which mothers can go. The coordinator keeps it. Source: the 2012 report on
 * working methods, other programmes.
 */
export const serviceFacts = deepFreeze({
  name: { kind: kinds.line(), isRequired: true, label: bilingual('naam', 'name') },
  kind: { kind: kinds.code(serviceKinds), isRequired: true, label: bilingual('soort', 'kind') },
  purpose: {
    kind: kinds.note,
    isRequired: true,
    label: bilingual('waarvoor', 'what for'),
    help: bilingual('Waarmee kan een moeder er terecht?', 'What can a mother go there for?'),
  },
  phone: { kind: kinds.normalised(50, normalisePhone), label: bilingual('telefoon', 'telephone') },
  website: { kind: kinds.normalised(500, normaliseWebsite), label: bilingual('website', 'website') },
  contactPerson: { kind: kinds.line(), label: bilingual('contactpersoon', 'contact person') },
  isRetired: {
    kind: kinds.flag,
    label: bilingual('niet meer gebruiken', 'no longer use'),
    help: bilingual(
      'Bij een nieuwe doorverwijzing staat deze organisatie er dan niet meer bij.',
      'This organisation is then no longer offered for a new referral.',
    ),
  },
} as const satisfies FactTable);

/** An entry of the local directory. */
export type ServiceFacts = ValuesOf<typeof serviceFacts>;
