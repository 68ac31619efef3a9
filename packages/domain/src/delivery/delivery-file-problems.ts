import { archiveLimits, megabytes } from '../archive/check-archive.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { problemOf } from '../kernel/result.js';

const size = megabytes(archiveLimits.packed);

/** What can be wrong with a file that should hold a delivery before anything in it is looked at. */
export const deliveryFileProblems = deepFreeze({
  tooLarge: problemOf(
    'delivery-file-too-large',
    [`Dit bestand is groter dan ${size} MB.`, `This file is larger than ${size} MB.`],
    [
      'Staat er meer dan één aanlevering in, of iets anders, haal dat er dan uit. Haal uit een werkmap plaatjes en opmaak weg, of kies het zipbestand van de tabellen.',
      'Where it holds more than one delivery, or something else, take that out. Take pictures and formatting out of a workbook, or choose the zip file of the tables.',
    ],
  ),
  unreadable: problemOf(
    'delivery-file-unreadable',
    [
      'Uw computer kan dit bestand niet openen. Misschien is het verplaatst, of is het nog open in een ander programma.',
      'Your computer cannot open this file. It may have been moved, or be open in another program.',
    ],
    [
      'Sluit het in andere programma’s, kijk waar het staat en kies het opnieuw.',
      'Close it in other programs, see where it is and choose it again.',
    ],
  ),
  folder: problemOf(
    'delivery-file-folder',
    ['Dit is een map, geen bestand.', 'This is a folder, not a file.'],
    [
      'Kies het ingevulde sjabloon, of maak van de map met de tabellen een zipbestand en kies dat.',
      'Choose the template that was filled in, or make a zip file of the folder with the tables and choose that.',
    ],
  ),
  several: problemOf(
    'delivery-file-several',
    ['Dit zijn meer bestanden.', 'These are several files.'],
    [
      'Horen ze bij één aanlevering, maak er dan één zipbestand van. Kies anders het bestand van één jaar.',
      'Where they belong to one delivery, make one zip file of them. Otherwise choose the file of one year.',
    ],
  ),
});
