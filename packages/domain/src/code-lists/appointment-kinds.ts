import { type CodeOf, codeList } from '../kernel/code-list.js';

/** What stands in a coordinator's calendar, in the order in which it can be chosen. */
export const appointmentKinds = codeList('appointment-kind', [
  { code: 'visit', label: { nl: 'huisbezoek', en: 'home visit' } },
  { code: 'intake', label: { nl: 'kennismaking', en: 'intake' } },
  { code: 'first-talk', label: { nl: 'eerste gesprek', en: 'first talk' } },
  { code: 'preparation', label: { nl: 'voorbereiding', en: 'preparation' } },
  { code: 'supervision', label: { nl: 'begeleidingsgesprek', en: 'supervision session' } },
  { code: 'meeting', label: { nl: 'vrijwilligersbijeenkomst', en: 'volunteers’ meeting' } },
  { code: 'group', label: { nl: 'ontmoetingsgroep', en: 'meeting group' } },
]);
export type AppointmentKind = CodeOf<typeof appointmentKinds>;
