import { type CodeOf, codeList } from '../kernel/code-list.js';
import { problemOf } from '../kernel/result.js';

/** What became of an offer to another location. */
export const transferOutcomes = codeList('transfer-outcome', [
  { code: 'accepted', label: { nl: 'overgenomen', en: 'accepted' } },
  { code: 'refused', label: { nl: 'geweigerd', en: 'refused' } },
  { code: 'withdrawn', label: { nl: 'ingetrokken', en: 'withdrawn' } },
]);
export type TransferOutcome = CodeOf<typeof transferOutcomes>;

/**
 * What can be passed on beside her name, how she is reached, and her child: as much as she agrees to.
 */
export const transferParts = codeList('transfer-part', [
  { code: 'situation', label: { nl: 'haar situatie en herkomst', en: 'her situation and origin' } },
  { code: 'question', label: { nl: 'haar vraag en wensen', en: 'her question and wishes' } },
  { code: 'circumstances', label: { nl: 'omstandigheden', en: 'circumstances' } },
  { code: 'availability', label: { nl: 'wanneer zij kan', en: 'when she can' } },
  { code: 'visits', label: { nl: 'start en aantal bezoeken', en: 'start and number of visits' } },
  { code: 'intake-note', label: { nl: 'notitie van de kennismaking', en: 'note of the intake' } },
]);
export type TransferPart = CodeOf<typeof transferParts>;

/** Not recorded is no consent: it is asked. */
export const transferWithoutConsent = problemOf(
  'transfer-without-consent',
  [
    'Gegevens gaan alleen met haar toestemming naar een andere locatie.',
    'Facts go to another location with her consent only.',
  ],
  ['Vul de dag in waarop zij ermee instemde.', 'Fill in the day on which she agreed.'],
);
