import { problemOf } from '@mim/domain/kernel';

/** The master secret of pseudonyms is not set: everything works but sending. */
export const pseudonymsUnavailable = problemOf(
  'pseudonyms-unavailable',
  [
    'Versturen kan nu niet: de sleutel voor pseudoniemen is niet ingesteld.',
    'Sending is not possible now: the key of pseudonyms is not set.',
  ],
  [
    'Vraag de beheerder MIM_PSEUDONYM_SECRET in te stellen. De rest werkt gewoon.',
    'Ask the administrator to set MIM_PSEUDONYM_SECRET. Everything else works.',
  ],
);

export const pseudonymKeyChanged = problemOf(
  'pseudonym-key-changed',
  [
    'De sleutel voor pseudoniemen is een andere dan bij de vorige aanlevering.',
    'The key of pseudonyms is another one than at the last delivery.',
  ],
  [
    'Vraag de beheerder de oude MIM_PSEUDONYM_SECRET terug te zetten. Anders herkent het NJi niemand van vorige jaren.',
    'Ask the administrator to put the old MIM_PSEUDONYM_SECRET back. Otherwise nobody of earlier years is recognised.',
  ],
);

export const sentMeanwhile = problemOf(
  'sent-meanwhile',
  ['Deze jaarregistratie is intussen al verstuurd.', 'This annual registration was sent in the meantime.'],
  [
    'Bekijk onder Verstuurd wat er is verstuurd. Klopt er iets niet, stuur dan een correctie.',
    'See under Sent what was sent. If something is wrong, send a correction.',
  ],
);

export const changedWhileSending = problemOf(
  'registration-changed',
  [
    'Er is een dossier gewijzigd nadat u deze cijfers zag. Er is niets verstuurd.',
    'A record was changed after you saw these figures. Nothing was sent.',
  ],
  ['Bekijk de cijfers opnieuw en verstuur dan.', 'Look at the figures again, then send.'],
);

export const registrationHasErrors = problemOf(
  'registration-has-errors',
  ['Er staan nog fouten in de jaarregistratie.', 'There are still errors in the annual registration.'],
  ['Verbeter ze bij Eerst verbeteren.', 'Correct them under To be corrected first.'],
);

export const warningsUnconfirmed = problemOf(
  'warnings-unconfirmed',
  ['Nog niet alle punten zijn bevestigd.', 'Not all warnings are confirmed yet.'],
  ['Bevestig elk punt met een reden.', 'Confirm each of them with a reason.'],
);

export const correctionNeedsReason = problemOf(
  'correction-needs-reason',
  ['Een correctie heeft een reden nodig.', 'A correction needs a reason.'],
  ['Schrijf waarom u opnieuw verstuurt.', 'Write why you send it again.'],
);

export const nothingToCorrect = problemOf(
  'nothing-to-correct',
  ['Er is niets gewijzigd sinds de laatste versie.', 'Nothing has changed since the last version.'],
  ['Verbeter eerst wat niet klopt in de dossiers.', 'First correct what is wrong in the records.'],
);

export const noSuchWarning = problemOf(
  'no-such-warning',
  [
    'Dit punt is er niet meer, of gaat nu over andere dossiers.',
    'This warning is gone, or is about other records now.',
  ],
  ['Bekijk de punten opnieuw.', 'Look at the warnings again.'],
);
