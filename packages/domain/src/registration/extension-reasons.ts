import { type CodeOf, codeList } from '../kernel/code-list.js';

/**
 * Why visits go on past the age of 18 months (report on working methods, 2012). Friendship is no reason:
 * what two mothers do afterwards in private is no longer the programme.
 */
export const extensionReasons = codeList('extension-reason', [
  { code: 'toddler-questions', label: { nl: 'vragen over haar peuter', en: 'questions about her toddler' } },
  { code: 'second-child', label: { nl: 'een tweede kind', en: 'a second child' } },
  { code: 'network-weak', label: { nl: 'netwerk nog zwak', en: 'network still weak' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type ExtensionReason = CodeOf<typeof extensionReasons>;
