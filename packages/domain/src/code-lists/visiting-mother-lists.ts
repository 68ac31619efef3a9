import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';

/** Why a visiting mother stopped. Categories of the national registration of 2008 (Kooijman & Prinsen, 2009). */
export const stopReasons = codeList('stop-reason', [
  labelledCode('no-time', 'geen tijd meer', 'no time'),
  labelledCode('found-job', 'baan gevonden', 'found a job'),
  labelledCode('moved', 'verhuisd', 'moved'),
  labelledCode('started-study', 'met een opleiding begonnen', 'started a study'),
  labelledCode('illness', 'ziekte', 'illness'),
  labelledCode('pregnancy', 'zwangerschap', 'pregnancy'),
  labelledCode('expectations-not-met', 'voldeed niet aan de verwachting', 'expectations not met'),
  labelledCode('own-problems', 'eigen problemen', 'own problems'),
  labelledCode('other-challenge', 'zoekt een andere uitdaging', 'wants another challenge'),
  labelledCode('other', 'anders', 'other'),
]);

/** How a visiting mother was thanked. */
export const thanksKinds = codeList('thanks-kind', [
  labelledCode('card', 'met een kaart', 'with a card'),
  labelledCode('gift', 'met een cadeau', 'with a gift'),
  labelledCode('meeting', 'op een bijeenkomst', 'at a meeting'),
  labelledCode('certificate', 'met een certificaat', 'with a certificate'),
  labelledCode('other', 'anders', 'other'),
]);

/** Where a visiting mother worked. */
export const visitingMotherExperience = codeList('work-experience', [
  labelledCode('care', 'zorg', 'care'),
  labelledCode('education', 'onderwijs', 'education'),
  labelledCode('administration', 'administratie', 'administration'),
  labelledCode('commerce', 'commercie', 'commerce'),
  labelledCode('volunteering', 'vrijwilligerswerk', 'volunteering'),
  labelledCode('other', 'anders', 'other'),
]);

/** How a visiting mother was prepared. */
export const preparationForms = codeList('preparation', [
  labelledCode('individual', 'individueel', 'individual'),
  labelledCode('group', 'in een groep', 'in a group'),
  labelledCode('combined-home-start', 'samen met Home-Start', 'combined with Home-Start'),
]);
export type PreparationForm = CodeOf<typeof preparationForms>;
