import { problemOf } from '../kernel/result.js';

/** Who may be known already is looked at before she is registered: one person is registered once. */
export const knownPersonNotJudged = problemOf(
  'known-person-not-judged',
  ['Misschien is zij hier al bekend.', 'She may be known here already.'],
  [
    'Kies of zij dezelfde is als iemand die hier al staat, of iemand anders.',
    'Choose whether she is the same as someone who is registered here, or someone else.',
  ],
);
