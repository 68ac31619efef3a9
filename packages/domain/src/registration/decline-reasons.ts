import type { EndReason } from '../code-lists/trajectory-lists.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** Why no trajectory followed a referral or an intake. */
export const declineReasons = codeList('decline-reason', [
  { code: 'not-wanted', label: { nl: 'zij wil het niet', en: 'she does not want it' } },
  { code: 'no-permission', label: { nl: 'geen toestemming van thuis', en: 'no permission at home' } },
  {
    code: 'other-programme',
    label: { nl: 'een ander programma past beter', en: 'another programme fits better' },
  },
  { code: 'not-eligible', label: { nl: 'buiten de doelgroep', en: 'outside the target group' } },
  { code: 'unreachable', label: { nl: 'niet meer bereikt', en: 'no longer reached' } },
  { code: 'moved', label: { nl: 'verhuisd', en: 'moved' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type DeclineReason = CodeOf<typeof declineReasons>;

/** What each reason is among the end reasons of the registration. A reason that does not answer does not compile. */
export const endReasonOfDecline = deepFreeze({
  'not-wanted': 'no-longer-needed',
  'no-permission': 'other',
  'other-programme': 'other',
  'not-eligible': 'other',
  unreachable: 'contact-lost',
  moved: 'moved',
  other: 'other',
} as const satisfies Readonly<Record<DeclineReason, EndReason>>);
