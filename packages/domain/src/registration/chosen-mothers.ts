import { problemOf } from '../kernel/result.js';

/** Mothers at most that can be chosen one by one for a file; the file of a filter holds more. */
export const mostChosenMothers = 500;

export const tooManyChosen = problemOf(
  'too-many-chosen',
  [
    `U hebt meer dan ${mostChosenMothers} moeders geselecteerd.`,
    `You have selected more than ${mostChosenMothers} mothers.`,
  ],
  ['Selecteer er minder, of exporteer de hele lijst.', 'Select fewer, or export the whole list.'],
);
