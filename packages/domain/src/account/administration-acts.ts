import { type CodeOf, codeList } from '../kernel/code-list.js';

/** What is done to accounts, as the log of it names each act. */
export const administrationActs = codeList('administration-act', [
  { code: 'invited', label: { nl: 'uitgenodigd', en: 'invited' } },
  { code: 'invitation-withdrawn', label: { nl: 'uitnodiging ingetrokken', en: 'invitation withdrawn' } },
  { code: 'invitation-taken-up', label: { nl: 'uitnodiging aangenomen', en: 'invitation accepted' } },
  { code: 'role-given', label: { nl: 'rol gegeven', en: 'role given' } },
  { code: 'role-ended', label: { nl: 'rol beëindigd', en: 'role ended' } },
  {
    code: 'second-factor-reset',
    label: { nl: 'tweede stap teruggezet', en: 'second factor reset' },
  },
]);
export type AdministrationAct = CodeOf<typeof administrationActs>;
