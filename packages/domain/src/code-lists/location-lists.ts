import { codeList, labelledCode } from '../kernel/code-list.js';

/** Where a coordinator worked. Categories of the national registration of 2008 (Kooijman & Prinsen, 2009). */
export const coordinatorExperience = codeList('coordinator-work-experience', [
  labelledCode('youth-health', 'jeugdgezondheidszorg', 'youth health care'),
  labelledCode('youth-care', 'jeugdzorg', 'youth care'),
  labelledCode('disability-care', 'gehandicaptenzorg', 'disability care'),
  labelledCode('maternity-care', 'kraamzorg', 'maternity care'),
  labelledCode('teaching', 'onderwijs', 'teaching'),
  labelledCode('communication', 'communicatie', 'communication'),
  labelledCode('other', 'anders', 'other'),
]);

/** For what a coordinator was trained. */
export const coordinatorEducation = codeList('coordinator-education', [
  labelledCode('nursing', 'verpleegkunde', 'nursing'),
  labelledCode('pedagogy', 'pedagogiek', 'pedagogy'),
  labelledCode('social-work', 'sociaal werk', 'social work'),
  labelledCode('teaching', 'lerarenopleiding', 'teaching'),
  labelledCode('management', 'management', 'management'),
  labelledCode('other', 'anders', 'other'),
]);

/** What a location offers beside the programme itself. */
export const variants = codeList('variant', [
  labelledCode('regular', 'regulier', 'regular'),
  labelledCode('home-start', 'met Home-Start', 'with Home-Start'),
  labelledCode('boekenpret', 'met Boekenpret', 'with Boekenpret'),
  labelledCode('boekenbabys', 'met Boekenbaby’s', 'with Boekenbaby’s'),
]);

/** What a location offers to read with children, of what it can offer beside the programme itself. */
export const bookProgrammes = codeList('book-programme', [
  labelledCode('boekenpret', 'Boekenpret', 'Boekenpret'),
  labelledCode('boekenbabys', 'Boekenbaby’s', 'Boekenbaby’s'),
]);

/** Whom a location serves. */
export const targetGroups = codeList('target-group', [
  labelledCode('all-first-mothers', 'alle moeders van een eerste kind', 'all mothers of a first child'),
  labelledCode('restricted', 'een specifieke doelgroep', 'a specific target group'),
]);

/** From what a location is paid. */
export const fundingSources = codeList('funding', [
  labelledCode('youth-health', 'jeugdgezondheidszorg', 'youth health care'),
  labelledCode('tailored', 'maatwerk', 'tailored'),
  labelledCode('city-policy', 'grotestedenbeleid', 'city policy'),
  labelledCode('subsidy', 'subsidie', 'subsidy'),
  labelledCode('own-means', 'eigen middelen', 'own means'),
  labelledCode('other', 'anders', 'other'),
]);

/** Over which time the costs of visiting mothers are approved and paid. */
export const reimbursementPeriods = codeList('reimbursement-period', [
  labelledCode('month', 'per maand', 'monthly'),
  labelledCode('quarter', 'per kwartaal', 'quarterly'),
]);

/** How a location pays the costs of visiting mothers. */
export const reimbursements = codeList('reimbursement', [
  labelledCode('declared-costs', 'gemaakte kosten', 'declared costs'),
  labelledCode('per-visit', 'vast bedrag per bezoek', 'fixed amount per visit'),
  labelledCode('per-mother-month', 'vast bedrag per moeder per maand', 'fixed amount per mother per month'),
  labelledCode('none', 'geen vergoeding', 'none'),
]);
