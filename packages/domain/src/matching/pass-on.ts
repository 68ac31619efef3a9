import { type CodeOf, codeList } from '../kernel/code-list.js';

/** What can become of her planned visits when a successor visits her from now on. */
export const passedVisitChoices = codeList('passed-visit-choice', [
  { code: 'hand-over', label: { nl: 'de opvolger neemt ze over', en: 'the successor takes them over' } },
  { code: 'cancel', label: { nl: 'afzeggen', en: 'cancel' } },
]);
export type PassedVisitChoice = CodeOf<typeof passedVisitChoices>;
