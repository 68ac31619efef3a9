import { notKnownCodes } from '../code-lists/not-known.js';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';

/** How far her own question was answered, as the delivery tells it. */
export const answeredQuestion = codeList('question-answered', [
  labelledCode('yes', 'ja', 'yes'),
  labelledCode('partly', 'gedeeltelijk', 'partly'),
  labelledCode('no', 'nee', 'no'),
]);
export type AnsweredQuestion = CodeOf<typeof answeredQuestion>;

/** By whom those were referred who are counted together: a source, or that it was not asked. */
export const uptakeSources = codeList('uptake-source', [
  ...referralSources.codes,
  ...notKnownCodes.filter(({ code }) => code === 'not-asked'),
]);
export type UptakeSource = CodeOf<typeof uptakeSources>;
