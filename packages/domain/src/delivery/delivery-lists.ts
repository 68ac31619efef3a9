import { notKnownCodes } from '../code-lists/not-known.js';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** How far her own question was answered, as the delivery tells it. */
export const answeredQuestion = codeList('question-answered', [
  labelledCode('yes', 'ja', 'yes'),
  labelledCode('partly', 'gedeeltelijk', 'partly'),
  labelledCode('no', 'nee', 'no'),
]);
export type AnsweredQuestion = CodeOf<typeof answeredQuestion>;

/** Where those who were referred can stand on 31 December of the year. */
export const uptakeStandings = codeList('uptake-standing', [
  labelledCode('started', 'begonnen', 'started'),
  labelledCode('in-process', 'onderweg', 'in process'),
  labelledCode('declined', 'afgezien', 'declined'),
  labelledCode('unreachable', 'niet bereikt', 'unreachable'),
  labelledCode('not-eligible', 'buiten de doelgroep', 'not eligible'),
  labelledCode('referred-elsewhere', 'naar een ander programma', 'referred elsewhere'),
]);
export type UptakeStanding = CodeOf<typeof uptakeStandings>;

/** The column of uptake in which each standing is counted. */
export const columnOfStanding = deepFreeze({
  started: 'started',
  'in-process': 'in_process',
  declined: 'declined',
  unreachable: 'unreachable',
  'not-eligible': 'not_eligible',
  'referred-elsewhere': 'referred_elsewhere',
} as const satisfies Readonly<Record<UptakeStanding, string>>);

/** By whom those were referred who are counted together: a source, or that it was not asked. */
export const uptakeSources = codeList('uptake-source', [
  ...referralSources.codes,
  ...notKnownCodes.filter(({ code }) => code === 'not-asked'),
]);
export type UptakeSource = CodeOf<typeof uptakeSources>;
