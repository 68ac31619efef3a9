import { problemOf } from '../kernel/result.js';

/** An entry of the local directory that referrals name stays, so that they can say where she went. */
export const serviceIsNamed = problemOf(
  'service-is-named',
  ['Naar deze organisatie is al eens doorverwezen.', 'Mothers were referred to this organisation before.'],
  [
    'Vink bij Wijzigen aan dat u deze organisatie niet meer gebruikt.',
    'Tick under Edit that you no longer use this organisation.',
  ],
);
