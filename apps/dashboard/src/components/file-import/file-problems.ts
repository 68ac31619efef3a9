import { megabytes } from '@mim/domain/archive';
import type { Bilingual, Problem } from '@mim/domain/kernel';
import { tableLimits } from './sheet-table.js';

export type FileProblemCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-too-many-rows'
  | 'file-too-many-columns'
  | 'file-no-rows'
  | 'file-old-excel'
  | 'file-unreadable'
  | 'file-open-quote'
  | 'file-long-cell'
  | 'file-long-row'
  | 'file-unpacks-too-large'
  | 'file-too-slow'
  | 'file-folder'
  | 'file-several';

const problem = (code: FileProblemCode, message: Bilingual, remedy: Bilingual): Problem<FileProblemCode> => ({
  code,
  message,
  remedy,
});

const saveAgain: Bilingual = {
  nl: 'Open het bestand in uw rekenprogramma, sla het op als CSV of als Excel-werkmap (.xlsx) en kies het opnieuw.',
  en: 'Open the file in your spreadsheet program, save it as CSV or as an Excel workbook (.xlsx) and choose it again.',
};

const onlyTheList: Bilingual = {
  nl: 'Kopieer alleen de lijst naar een nieuw bestand, zonder plaatjes en andere bladen, en kies dat.',
  en: 'Copy only the list to a new file, without pictures and other sheets, and choose that.',
};

/** What can be wrong with a file before any row of it is looked at. */
export const fileProblems = {
  empty: problem(
    'file-empty',
    { nl: 'Er staat niets in.', en: 'There is nothing in it.' },
    {
      nl: 'Kies een ander bestand, of kopieer de lijst opnieuw met de kopregel erbij.',
      en: 'Choose another file, or copy the list again with its row of headings.',
    },
  ),
  tooLarge: problem(
    'file-too-large',
    {
      nl: `Dit bestand is groter dan ${megabytes(tableLimits.bytes)} MB.`,
      en: `This file is larger than ${megabytes(tableLimits.bytes)} MB.`,
    },
    onlyTheList,
  ),
  unpacksTooLarge: problem(
    'file-unpacks-too-large',
    {
      nl: 'In dit bestand zit te veel: het is te groot om te lezen.',
      en: 'There is too much in this file: it is too large to read.',
    },
    onlyTheList,
  ),
  tooSlow: problem(
    'file-too-slow',
    { nl: 'Het lezen van dit bestand duurt te lang.', en: 'Reading this file takes too long.' },
    onlyTheList,
  ),
  folder: problem(
    'file-folder',
    { nl: 'Dit is een map, geen bestand.', en: 'This is a folder, not a file.' },
    {
      nl: 'Open de map en kies het bestand met de lijst.',
      en: 'Open the folder and choose the file with the list.',
    },
  ),
  several: problem(
    'file-several',
    { nl: 'Dit zijn meer bestanden.', en: 'These are several files.' },
    { nl: 'Kies ze één voor één.', en: 'Choose them one by one.' },
  ),
  tooManyRows: problem(
    'file-too-many-rows',
    {
      nl: `Er staan meer dan ${tableLimits.rows} rijen in.`,
      en: `It holds more than ${tableLimits.rows} rows.`,
    },
    {
      nl: 'Verdeel de lijst over twee bestanden. Wat al is geïmporteerd komt niet dubbel.',
      en: 'Divide the list over two files. What was imported before does not come twice.',
    },
  ),
  tooManyColumns: problem(
    'file-too-many-columns',
    {
      nl: `Er staan meer dan ${tableLimits.columns} kolommen in.`,
      en: `It holds more than ${tableLimits.columns} columns.`,
    },
    {
      nl: 'Haal de kolommen weg die u niet nodig hebt en kies het bestand opnieuw.',
      en: 'Take away the columns that you do not need and choose the file again.',
    },
  ),
  noRows: problem(
    'file-no-rows',
    {
      nl: 'Er staat een kopregel in, maar er staan geen rijen onder.',
      en: 'It holds a row of headings, but no rows under it.',
    },
    {
      nl: 'Kijk of de lijst op het eerste blad staat en of de eerste regel de kolomnamen heeft.',
      en: 'See that the list is on the first sheet and that its first row names the columns.',
    },
  ),
  oldExcel: problem(
    'file-old-excel',
    {
      nl: 'Dit is een Excel-bestand van een oude soort (.xls), of er zit een wachtwoord op.',
      en: 'This is an Excel file of an old kind (.xls), or it has a password.',
    },
    saveAgain,
  ),
  unreadable: problem(
    'file-unreadable',
    { nl: 'Dit bestand is niet te lezen als lijst.', en: 'This file cannot be read as a list.' },
    saveAgain,
  ),
} as const;

/** A quotation mark that opens a cell and never closes it would swallow every row after it. */
export const openQuote = (line: number): Problem<FileProblemCode> =>
  problem(
    'file-open-quote',
    {
      nl: `In rij ${line} begint een cel met een aanhalingsteken dat nergens sluit.`,
      en: `In row ${line} a cell begins with a quotation mark that is never closed.`,
    },
    {
      nl: 'Haal dat aanhalingsteken weg en kies het bestand opnieuw.',
      en: 'Take that quotation mark away and choose the file again.',
    },
  );

/** No field of a person takes so much text: the file is another kind of list, or its cells ran together. */
export const longCell = (line: number): Problem<FileProblemCode> =>
  problem(
    'file-long-cell',
    {
      nl: `In rij ${line} staat een cel met meer dan ${tableLimits.cell} tekens.`,
      en: `In row ${line} there is a cell of more than ${tableLimits.cell} characters.`,
    },
    {
      nl: 'Maak die cel korter en kies het bestand opnieuw.',
      en: 'Make that cell shorter and choose the file again.',
    },
  );

/** Text of which no row can be so long is no list, or a list without line ends. */
export const longRow = (line: number): Problem<FileProblemCode> =>
  problem(
    'file-long-row',
    {
      nl: `Regel ${line} is te lang voor een rij van een lijst.`,
      en: `Line ${line} is too long for a row of a list.`,
    },
    saveAgain,
  );
