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

/**
 * What was recorded of her and stays at the location that offers her, whatever she agrees to: of it nothing is sent. Who takes her
 * over begins a dossier of her own.
 */
export const staysAtTransfer = codeList('stays-at-transfer', [
  { code: 'visit', label: { nl: 'de bezoeken zelf, met notities', en: 'the visits themselves, with notes' } },
  { code: 'match', label: { nl: 'koppelingen', en: 'matches' } },
  { code: 'signal', label: { nl: 'signalen', en: 'signals' } },
  {
    code: 'referral',
    label: { nl: 'doorverwijzingen en de boeken die zij kreeg', en: 'referrals and the books she was given' },
  },
  { code: 'attendance', label: { nl: 'groepen waar zij was', en: 'groups that she was at' } },
  { code: 'outcome', label: { nl: 'vragenlijsten', en: 'questionnaires' } },
  { code: 'pause', label: { nl: 'pauzes', en: 'pauses' } },
  { code: 'extension', label: { nl: 'verlengingen', en: 'extensions' } },
  { code: 'proposal', label: { nl: 'voorstellen voor een koppeling', en: 'proposals of a match' } },
]);

/** Not recorded is no consent: it is asked. */
export const transferWithoutConsent = problemOf(
  'transfer-without-consent',
  [
    'Gegevens gaan alleen met haar toestemming naar een andere locatie.',
    'Facts go to another location with her consent only.',
  ],
  ['Vul de dag in waarop zij ermee instemde.', 'Fill in the day on which she agreed.'],
);
