import { type CodeOf, codeList } from '../kernel/code-list.js';

/** What can become of a mother whose visiting mother stops or is away. */
export const passOnWays = codeList('pass-on-way', [
  { code: 'waiting', label: { nl: 'terug naar de wachtlijst', en: 'back to the waiting list' } },
  { code: 'successor', label: { nl: 'naar een opvolger', en: 'to a successor' } },
  {
    code: 'stand-in',
    label: { nl: 'iemand neemt de bezoeken waar', en: 'somebody stands in for the visits' },
  },
]);
export type PassOnWay = CodeOf<typeof passOnWays>;

/** What can become of her planned visits when a successor visits her from now on. */
export const passedVisitChoices = codeList('passed-visit-choice', [
  { code: 'hand-over', label: { nl: 'de opvolger neemt ze over', en: 'the successor takes them over' } },
  { code: 'cancel', label: { nl: 'afzeggen', en: 'cancel' } },
]);
export type PassedVisitChoice = CodeOf<typeof passedVisitChoices>;
