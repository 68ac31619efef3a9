import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** How a supervision session or a volunteers' meeting stands. */
export const guidanceStatuses = codeList('guidance-status', [
  labelledCode('planned', 'gepland', 'planned'),
  labelledCode('done', 'gehouden', 'held'),
  labelledCode('cancelled', 'ging niet door', 'did not take place'),
]);
export type GuidanceStatus = CodeOf<typeof guidanceStatuses>;

/** How a supervision session is held. Source: the 2012 report on working methods. */
export const supervisionChannels = codeList('supervision-channel', [
  labelledCode('home', 'bij haar thuis', 'at her home'),
  labelledCode('clinic', 'op het consultatiebureau', 'at the clinic'),
  labelledCode('phone', 'telefoon', 'phone'),
  labelledCode('email', 'e-mail', 'e-mail'),
]);
export type SupervisionChannel = CodeOf<typeof supervisionChannels>;

/** What became of an agreement. */
export const agreementOutcomes = codeList('agreement-outcome', [
  labelledCode('done', 'gedaan', 'done'),
  labelledCode('dropped', 'vervallen', 'dropped'),
]);
export type AgreementOutcome = CodeOf<typeof agreementOutcomes>;

/** Minutes that a supervision session can take: from a short call to half a day. */
export const sessionMinutes = deepFreeze({ least: 5, most: 240 } as const);
