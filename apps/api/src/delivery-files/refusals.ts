import { problemOf } from '@mim/domain/kernel';
import { mostImported } from './import-limits.js';

export const fileHasErrors = problemOf(
  'delivery-file-has-errors',
  [
    'Er staan fouten in dit bestand. Er is niets verstuurd.',
    'There are errors in this file. Nothing was sent.',
  ],
  [
    'Verbeter ze in het andere systeem of in het sjabloon, en kies het bestand opnieuw.',
    'Correct them in the other system or in the template, and choose the file again.',
  ],
);

export const fileChanged = problemOf(
  'delivery-file-changed',
  [
    'Dit is een ander bestand dan u hebt nagekeken. Er is niets verstuurd.',
    'This is another file than you have checked. Nothing was sent.',
  ],
  ['Kijk het bestand opnieuw na en verstuur dan.', 'Check the file again, then send.'],
);

export const sameAsSent = problemOf(
  'delivery-file-same',
  [
    'Dit bestand is hetzelfde als de laatste versie die is verstuurd.',
    'This file is the same as the last version that was sent.',
  ],
  ['U hoeft niets te doen.', 'There is nothing to do.'],
);

export const fileTooLong = problemOf(
  'delivery-file-too-long',
  [
    `Er staan meer dan ${mostImported} rijen in dit bestand.`,
    `There are more than ${mostImported} rows in this file.`,
  ],
  [
    'Kijk of het bestand van één locatie en één jaar is.',
    'See that the file is of one location and one year.',
  ],
);
