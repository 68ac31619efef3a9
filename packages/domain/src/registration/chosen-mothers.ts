import { problemOf } from '../kernel/result.js';

/** Mothers at most that can be chosen one by one for a file; the file of a filter holds more. */
export const mostChosenMothers = 500;

export const tooManyChosen = problemOf(
  'too-many-chosen',
  [
    `U hebt meer dan ${mostChosenMothers} moeders gekozen.`,
    `You have chosen more than ${mostChosenMothers} mothers.`,
  ],
  ['Kies er minder, of neem de hele lijst mee.', 'Choose fewer, or export the whole list.'],
);
