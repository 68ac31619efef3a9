import { problemOf } from './result.js';

/** What is said of a reason from a list that is another one than those in it, and not explained. */
export const reasonNeedsNote = problemOf(
  'reason-needs-note',
  ['Bij "anders" hoort een toelichting.', 'The reason “other” needs a note.'],
  ['Schrijf in een zin wat de reden is.', 'Write in a sentence what the reason is.'],
);
