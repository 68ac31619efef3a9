import type { ReferralDestination } from '../code-lists/trajectory-lists.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { type Bilingual, bilingual } from '../kernel/language.js';
import { lookUp } from '../kernel/look-up.js';

/** What the 2012 report on working methods, other programmes, tells of each; null: it tells nothing. */
const told = deepFreeze({
  'home-start': bilingual(
    'Komt elke week, bij duidelijker of meer problemen.',
    'Visits weekly, for clearer or more problems.',
  ),
  boekenpret: bilingual(
    'De bezoekmoeder besteedt er om de maand aandacht aan, op haar bezoek.',
    'The visiting mother spends time on it every other month, on her visit.',
  ),
  boekenbabys: bilingual(
    'Vier boeken, verspreid over achttien maanden. De bezoekmoeder neemt ze mee.',
    'Four books, spread over eighteen months. The visiting mother brings them.',
  ),
  'stevig-ouderschap': bilingual(
    'Een jeugdverpleegkundige bezoekt gezinnen met een pasgeboren kind. Het kan aan MIM voorafgaan, ernaast lopen of erop volgen.',
    'A youth nurse visits families with a newborn child. It can come before MIM, run beside it or follow it.',
  ),
  instapje: bilingual(
    'Voor kinderen van 1 en 2 jaar, bij veel vragen over opvoeden of ontwikkeling.',
    'For children of 1 and 2 years, with many questions about upbringing or development.',
  ),
  'ouder-in-actie': bilingual(
    'Groepen van ouders, vaak met (ook) oudere kinderen en wat zwaardere problemen.',
    'Groups of parents, often with older children (too) and somewhat heavier problems.',
  ),
  'youth-health': null,
  'mental-health': null,
  'social-work': null,
  other: null,
} as const satisfies Readonly<Record<ReferralDestination, Bilingual | null>>);

/**
 * For whom a programme is and how it goes with MIM, in a sentence; null: the sources do not say.
 * @example
 * aboutProgramme('instapje')?.en; // 'For children of 1 and 2 years, with many questions about upbringing or development.'
 */
export const aboutProgramme = (programme: ReferralDestination): Bilingual | null => lookUp(told, programme);
