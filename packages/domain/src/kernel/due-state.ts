import { type CodeOf, codeList } from './code-list.js';

/** What became of a due date, as on a day. */
export const dueStates = codeList('due-state', [
  { code: 'met', label: { nl: 'gedaan', en: 'met' } },
  // Passed over before a later one was met: nobody can still make up for it.
  { code: 'missed', label: { nl: 'gemist', en: 'missed' } },
  { code: 'overdue', label: { nl: 'te laat', en: 'overdue' } },
  // Its day has come, and the days of grace are not over.
  { code: 'due', label: { nl: 'aan de beurt', en: 'due' } },
  { code: 'ahead', label: { nl: 'nog te doen', en: 'to come' } },
]);
export type DueState = CodeOf<typeof dueStates>;
