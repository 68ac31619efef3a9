import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FactTable, ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';

/** What the coordinator does with a signal that she looks at: every time with a note. */
export const signalAnswers = codeList('signal-answer', [
  { code: 'closed', label: { nl: 'afhandelen', en: 'close it' } },
  {
    code: 'kept-open',
    label: { nl: 'open laten en later terugkomen', en: 'keep it open and come back to it' },
  },
]);
export type SignalAnswerCode = CodeOf<typeof signalAnswers>;

/** What was noted each time that a signal was looked at and stayed open. */
export const signalNoteFacts = deepFreeze({
  notedOn: { kind: kinds.day, isRequired: true, label: bilingual('bekeken op', 'looked at on') },
  note: { kind: kinds.note, isRequired: true, label: bilingual('notitie', 'note') },
} as const satisfies FactTable);
export type SignalNote = ValuesOf<typeof signalNoteFacts>;

/** So many notes a signal can have: one of every week for two years. */
export const mostSignalNotes = 100;
