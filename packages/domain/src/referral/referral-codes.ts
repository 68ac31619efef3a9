import { referralDestinations } from '../code-lists/trajectory-lists.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { problemOf } from '../kernel/result.js';

/** Which way a referral goes. Stevig Ouderschap refers both ways, and can also run beside MIM. */
export const referralDirections = codeList('referral-direction', [
  { code: 'in', label: { nl: 'naar MIM', en: 'to MIM' } },
  { code: 'out', label: { nl: 'van MIM naar elders', en: 'from MIM elsewhere' } },
  { code: 'beside', label: { nl: 'naast MIM', en: 'beside MIM' } },
]);
export type ReferralDirection = CodeOf<typeof referralDirections>;

/** The other programmes and kinds of care: the list of the annual registration. */
export const referralProgrammes = referralDestinations;

/** What came of a referral. */
export const referralOutcomes = codeList('referral-outcome', [
  { code: 'started', label: { nl: 'begonnen', en: 'started' } },
  { code: 'waiting-list', label: { nl: 'op de wachtlijst', en: 'on the waiting list' } },
  { code: 'not-accepted', label: { nl: 'niet aangenomen', en: 'not accepted' } },
  { code: 'declined', label: { nl: 'moeder zag ervan af', en: 'declined by the mother' } },
  { code: 'unknown', label: { nl: 'onbekend gebleven', en: 'remained unknown' } },
]);
export type ReferralOutcome = CodeOf<typeof referralOutcomes>;
export const referralOutcomeBefore = problemOf(
  'referral-outcome-before',
  ['De uitkomst is van voor de verwijzing.', 'The outcome is from before the referral.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);
