import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';

/** What a visiting mother went on to do by herself (national registration of 2008; 2012 report on working methods). */
export const ownStepKinds = codeList('own-step-kind', [
  labelledCode('course', 'cursus', 'course'),
  labelledCode('study', 'opleiding', 'study'),
  labelledCode('work', 'werk', 'work'),
  labelledCode('other-volunteering', 'ander vrijwilligerswerk', 'other volunteering'),
  labelledCode('other', 'anders', 'other'),
]);
export type OwnStepKind = CodeOf<typeof ownStepKinds>;
