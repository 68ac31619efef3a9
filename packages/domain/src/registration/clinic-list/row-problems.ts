import { type Problem, problemOf } from '../../kernel/result.js';
import type { ClinicListColumn } from './clinic-list-columns.js';

/** Everything that can be said of a cell of a row. */
export type ProspectRowProblemCode =
  | 'name-missing'
  | 'malformed-date'
  | 'birth-in-future'
  | 'not-birth-of-child'
  | 'birth-not-told'
  | 'child-past-programme'
  | 'malformed-phone'
  | 'malformed-postcode'
  | 'malformed-email'
  | 'house-number-date'
  | 'cell-too-long'
  | 'unreadable-text';

/** What is wrong with one cell of a row. */
export interface ProspectRowProblem extends Problem<ProspectRowProblemCode> {
  readonly column: ClinicListColumn;
  /** What stands in the cell, at most 100 characters of it. */
  readonly value: string;
}

export const birthInFuture = problemOf(
  'birth-in-future',
  ['Deze geboortedatum ligt in de toekomst.', 'This date of birth lies in the future.'],
  ['Verbeter de datum.', 'Correct the date.'],
);
export const notBirthOfChild = problemOf(
  'not-birth-of-child',
  ['Dit lijkt niet de geboortedatum van een baby.', 'This does not look like a baby’s date of birth.'],
  [
    'Kijk of u de kolom van het kind hebt gekozen, niet die van de moeder.',
    'See whether you chose the child’s column, not the mother’s.',
  ],
);
export const cellTooLong = problemOf(
  'cell-too-long',
  ['Deze tekst is te lang.', 'This text is too long.'],
  ['Maak de tekst korter.', 'Make the text shorter.'],
);
export const unreadableText = problemOf(
  'unreadable-text',
  ['Deze tekst kan niet worden opgeslagen.', 'This text cannot be saved.'],
  ['Typ de tekst opnieuw.', 'Type the text again.'],
);

/** What is done with a cell that costs nobody her place: it is kept as it was written. */
const keptInNote = [
  'De tekst komt bij de opmerking. U kunt de rij ook verbeteren.',
  'The text goes to the note. You can also correct the row.',
] as const;

export const phoneInNote = problemOf(
  'malformed-phone',
  ['Dit is geen volledig telefoonnummer.', 'This is not a complete telephone number.'],
  keptInNote,
);
export const emailInNote = problemOf(
  'malformed-email',
  ['Dit is geen e-mailadres.', 'This is not an e-mail address.'],
  keptInNote,
);
export const postcodeInNote = problemOf(
  'malformed-postcode',
  ['Dit is geen postcode.', 'This is not a Dutch postcode.'],
  keptInNote,
);
export const birthInNote = problemOf(
  'birth-not-told',
  ['Hier staat geen geboortedatum.', 'There is no date of birth here.'],
  keptInNote,
);
export const houseNumberInNote = problemOf(
  'house-number-date',
  [
    'Dit huisnummer lijkt in het rekenblad een datum te zijn geworden.',
    'The spreadsheet seems to have turned this house number into a date.',
  ],
  keptInNote,
);
export const longTextInNote = problemOf(
  'cell-too-long',
  ['Deze tekst is te lang.', 'This text is too long.'],
  keptInNote,
);
export const childPastProgramme = problemOf(
  'child-past-programme',
  ['Dit kind is te oud om nog te beginnen.', 'This child is too old to begin.'],
  [
    'Controleer de geboortedatum. De moeder wordt wel toegevoegd.',
    'Check the date of birth. The mother is added all the same.',
  ],
);
