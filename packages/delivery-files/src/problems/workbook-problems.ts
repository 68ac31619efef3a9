import { archiveLimits, megabytes } from '@mim/domain/archive';
import type { DeliveryProblemCode } from '@mim/domain/delivery';
import type { Bilingual } from '@mim/domain/kernel';
import type { ListedProblem } from './listed-problem.js';

/** Where in a workbook something stands: its sheet, its row as a spreadsheet counts, its column as it is headed. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

const longestValue = 100;

const atPlace = (
  code: string,
  { sheet, row, column, value }: SheetPlace,
  message: Bilingual,
): ListedProblem => ({
  severity: 'error',
  file: sheet,
  line: row ?? 1,
  column: column?.slice(0, longestValue) ?? null,
  value: value?.slice(0, longestValue) ?? null,
  code,
  message,
});

/** A cell that a computer works out has another value on another computer. */
export const cellFormula = (place: SheetPlace): ListedProblem =>
  atPlace('cell-formula', place, {
    nl: 'In deze cel staat een formule. Kopieer de cel en plak hem als waarde.',
    en: 'This cell holds a formula. Copy the cell and paste it as a value.',
  });

export const cellError = (place: SheetPlace): ListedProblem =>
  atPlace('cell-error', place, {
    nl: 'In deze cel staat een fout van het rekenprogramma. Vul de waarde in, of maak de cel leeg.',
    en: 'This cell holds an error of the spreadsheet. Fill in the value, or empty the cell.',
  });

/** What stands under no heading may be anything, and a name too. */
export const cellWithoutHeading = (place: SheetPlace): ListedProblem =>
  atPlace('cell-without-heading', place, {
    nl: 'Boven deze cel staat geen kop. Haal de cel leeg.',
    en: 'There is no heading above this cell. Empty the cell.',
  });

export const sheetUnknown = (sheet: string): ListedProblem =>
  atPlace(
    'sheet-unknown',
    { sheet },
    {
      nl: 'Dit blad hoort niet in de werkmap. Haal het weg.',
      en: 'This sheet does not belong in the workbook. Take it out.',
    },
  );

export const sheetMissing = (sheet: string): ListedProblem =>
  atPlace(
    'sheet-missing',
    { sheet },
    {
      nl: 'Dit blad ontbreekt in de werkmap. Begin met een nieuw sjabloon en plak uw rijen daarin.',
      en: 'This sheet is missing from the workbook. Begin with a new template and paste your rows into it.',
    },
  );

export const sheetTwice = (sheet: string): ListedProblem =>
  atPlace(
    'sheet-twice',
    { sheet },
    {
      nl: 'Dit blad staat er twee keer in. Haal er een weg.',
      en: 'This sheet is there twice. Take one out.',
    },
  );

export const factUnknown = (place: SheetPlace): ListedProblem =>
  atPlace('fact-unknown', place, {
    nl: 'Dit gegeven hoort niet op dit blad. Haal de rij weg.',
    en: 'This fact does not belong on this sheet. Take the row out.',
  });

export const sheetTooLarge = (sheet: string, rows: number, columns: number): ListedProblem =>
  atPlace(
    'sheet-too-large',
    { sheet },
    {
      nl: `Op dit blad staat iets onder rij ${rows} of rechts van kolom ${columns}. Haal dat weg, of lever de tabellen als zipbestand aan.`,
      en: `Something stands on this sheet below row ${rows} or to the right of column ${columns}. Take it away, or deliver the tables as a zip file.`,
    },
  );

/** A cell far away, or a column that is filled to the last row, makes a table that nobody sees. */
export const tooManyCells = (sheet: string, cells: number): ListedProblem =>
  atPlace(
    'too-many-cells',
    { sheet },
    {
      nl: `In deze werkmap zijn tot en met dit blad meer dan ${cells.toLocaleString('nl')} cellen in gebruik: rijen maal kolommen. Haal weg wat onder en naast uw rijen staat, of lever de tabellen als zipbestand aan.`,
      en: `Up to this sheet more than ${cells.toLocaleString('en')} cells of this workbook are in use: rows times columns. Take away what stands below and beside your rows, or deliver the tables as a zip file.`,
    },
  );

export const workbookUnreadable = (file: string): ListedProblem =>
  atPlace(
    'workbook-unreadable',
    { sheet: file },
    {
      nl: 'Deze werkmap is beschadigd, heeft een wachtwoord of is van een oude soort. Sla hem op als Excel-werkmap (.xlsx) zonder wachtwoord.',
      en: 'This workbook is damaged, has a password or is of an old kind. Save it as an Excel workbook (.xlsx) without a password.',
    },
  );

export const workbookTooLarge = (file: string, largestPart: number): ListedProblem =>
  atPlace(
    'workbook-too-large',
    { sheet: file },
    {
      nl: `In deze werkmap zit te veel: hij mag hoogstens ${megabytes(archiveLimits.packed)} MB zijn, en elk blad uitgepakt ${megabytes(largestPart)} MB. Haal plaatjes, opmaak en andere bladen weg, of lever de tabellen als zipbestand aan.`,
      en: `There is too much in this workbook: it may have at most ${megabytes(archiveLimits.packed)} MB, and each sheet ${megabytes(largestPart)} MB unpacked. Take out pictures, formatting and other sheets, or deliver the tables as a zip file.`,
    },
  );

/** What the check of a delivery says of a cell, where a workbook is filled in another way than a table. */
export const saidOfWorkbooks: Partial<Readonly<Record<DeliveryProblemCode, Bilingual>>> = {
  'file-without-header': {
    nl: 'De eerste rij van dit blad noemt geen kolom van deze tabel. Zet de koppen van het sjabloon op rij 1, met de rijen daaronder.',
    en: 'The first row of this sheet names no column of this table. Put the headings of the template on row 1, with the rows below it.',
  },
  'malformed-boolean': { nl: 'Vul ja of nee in.', en: 'Fill in yes or no.' },
  'malformed-number': { nl: 'Dit is geen getal.', en: 'This is not a number.' },
  'malformed-date': {
    nl: 'Dit is geen bestaande datum. Schrijf dag, maand en jaar: 31-03-2008.',
    en: 'This is not a date of the calendar. Write day, month and year: 31-03-2008.',
  },
  'malformed-month': {
    nl: 'Dit is geen maand. Schrijf hem als 2008-03 of maart 2008.',
    en: 'This is not a month. Write it as 2008-03 or March 2008.',
  },
  'unknown-code': {
    nl: 'Dit staat niet in de lijst van deze kolom. Kies een waarde uit de lijst; de lijsten staan ook op het blad Uitleg.',
    en: 'This is not in the list of this column. Choose a value from the list; the lists are also on the sheet Explanation.',
  },
  'table-not-in-format': {
    nl: 'Een aanlevering in indeling 1 heeft dit blad niet. Haal de rijen weg, of kies indeling 2.',
    en: 'A delivery in format 1 does not have this sheet. Take the rows out, or choose format 2.',
  },
  'descriptor-missing-value': { nl: 'Vul dit gegeven in.', en: 'Fill in this fact.' },
};
