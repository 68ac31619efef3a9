import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';

/** Why a trajectory ended. Categories of the national registration of 2008 (Kooijman & Prinsen, 2009). */
export const endReasons = codeList('end-reason', [
  labelledCode('completed', 'hele traject doorlopen', 'completed'),
  labelledCode('no-longer-needed', 'geen behoefte meer', 'no longer needed'),
  labelledCode('no-time', 'geen tijd meer', 'no time'),
  labelledCode('moved', 'verhuisd', 'moved'),
  labelledCode('found-job', 'baan gevonden', 'found a job'),
  labelledCode('no-rapport', 'het klikte niet', 'no rapport'),
  labelledCode('problems-too-severe', 'problemen te groot, doorverwezen', 'problems too severe, referred'),
  labelledCode('contact-lost', 'geen contact meer', 'contact lost'),
  labelledCode('other', 'anders', 'other'),
  labelledCode('transferred', 'naar een andere locatie', 'transferred to another location'),
]);
export type EndReason = CodeOf<typeof endReasons>;

/** By whom a mother came to the programme. */
export const referralSources = codeList('referral-source', [
  labelledCode('well-baby-clinic', 'consultatiebureau', 'well-baby clinic'),
  labelledCode('youth-nurse', 'wijk- of jeugdverpleegkundige', 'district or youth nurse'),
  labelledCode('maternity-care', 'kraamzorg', 'maternity care'),
  labelledCode('community-centre', 'buurthuis', 'community centre'),
  labelledCode('other-programme', 'ander programma', 'other programme'),
  labelledCode('self', 'moeder zelf', 'the mother herself'),
  labelledCode('other-mother', 'andere moeder', 'another mother'),
  labelledCode('other', 'anders', 'other'),
]);
export type ReferralSource = CodeOf<typeof referralSources>;

/** Where a mother was referred to from the programme. */
export const referralDestinations = codeList('referred-to', [
  labelledCode('home-start', 'Home-Start', 'Home-Start'),
  labelledCode('boekenpret', 'Boekenpret', 'Boekenpret'),
  labelledCode('boekenbabys', 'Boekenbaby’s', 'Boekenbaby’s'),
  labelledCode('stevig-ouderschap', 'Stevig Ouderschap', 'Stevig Ouderschap'),
  labelledCode('instapje', 'Instapje', 'Instapje'),
  labelledCode('ouder-in-actie', 'Ouder in Actie', 'Ouder in Actie'),
  labelledCode('youth-health', 'jeugdgezondheidszorg', 'youth health care'),
  labelledCode('mental-health', 'geestelijke gezondheidszorg', 'mental health care'),
  labelledCode('social-work', 'maatschappelijk werk', 'social work'),
  labelledCode('other', 'anders', 'other'),
]);
export type ReferralDestination = CodeOf<typeof referralDestinations>;
