import { megabytes } from '../archive/check-archive.js';
import type { Bilingual } from '../kernel/language.js';
import type { Problem } from '../kernel/result.js';
import { firstBirthsFileLimits } from './first-births-limits.js';

const { bytes, lines } = firstBirthsFileLimits;
const size = megabytes(bytes);

/** What the columns are called, in whichever language. */
const header: Bilingual = {
  nl: 'De kop is: gemeente, jaar, eerste_kinderen.',
  en: 'The header is: municipality, year, first_births.',
};

/** Everything that can be wrong with first births, typed or in a file: what it is and what to do, each in a sentence. */
const firstBirthsProblems = {
  'file-too-large': () => [
    {
      nl: `Het bestand is groter dan ${size} MB of heeft meer dan ${lines.toLocaleString('nl')} regels.`,
      en: `The file is larger than ${size} MB or has more than ${lines.toLocaleString('en')} lines.`,
    },
    { nl: 'Neem alleen de gemeenten met een locatie.', en: 'Take the municipalities with a location alone.' },
  ],
  'utf-16': () => [
    {
      nl: 'Het bestand is opgeslagen als “Unicode-tekst” (UTF-16).',
      en: 'The file was saved as “Unicode text” (UTF-16).',
    },
    { nl: 'Sla het op als “CSV UTF-8”.', en: 'Save it as “CSV UTF-8”.' },
  ],
  'not-utf-8': () => [
    {
      nl: 'Het bestand is niet opgeslagen als UTF-8 (vermoedelijk Windows-1252).',
      en: 'The file was not saved as UTF-8 (probably Windows-1252).',
    },
    { nl: 'Sla het op als “CSV UTF-8”.', en: 'Save it as “CSV UTF-8”.' },
  ],
  empty: () => [
    { nl: 'Er staan geen gegevens in het bestand.', en: 'There is nothing in the file.' },
    {
      nl: 'Kies een bestand met een kop en een regel per gemeente en jaar.',
      en: 'Choose one with a header and a line for each municipality and year.',
    },
  ],
  'missing-column': ({ column }: { readonly column: string }) => [
    { nl: `De kolom ${column} ontbreekt.`, en: `The column ${column} is missing.` },
    header,
  ],
  'unknown-column': () => [
    { nl: 'Deze kolom hoort er niet in.', en: 'This column does not belong here.' },
    header,
  ],
  'double-column': () => [
    { nl: 'Deze kolom staat er twee keer.', en: 'This column is there twice.' },
    { nl: 'Laat er één weg.', en: 'Leave one of them out.' },
  ],
  'wrong-quotes': () => [
    { nl: 'Hier staat een aanhalingsteken dat niet klopt.', en: 'A quotation mark here is wrong.' },
    {
      nl: 'Zet de hele cel tussen aanhalingstekens, of haal het weg.',
      en: 'Put the whole cell between quotes, or take it out.',
    },
  ],
  'wrong-number-of-cells': ({ cells, columns }: { readonly cells: number; readonly columns: number }) => [
    {
      nl: `Deze regel heeft ${cells} cellen en de kop ${columns}.`,
      en: `This line has ${cells} cells and the header ${columns}.`,
    },
    {
      nl: 'Een getal met een komma staat tussen aanhalingstekens of zonder komma.',
      en: 'Write a number without a comma.',
    },
  ],
  'missing-value': () => [
    { nl: 'Deze cel is leeg.', en: 'This cell is empty.' },
    { nl: 'Vul haar in, of laat de regel weg.', en: 'Fill it in, or leave out the line.' },
  ],
  'unknown-municipality': () => [
    { nl: 'In deze gemeente is geen locatie.', en: 'There is no location in this municipality.' },
    {
      nl: 'Schrijf haar zoals bij de locaties, of laat haar weg.',
      en: 'Write it as locations do, or leave it out.',
    },
  ],
  'not-a-year': () => [
    { nl: 'Dit is geen jaar van 2000 tot en met 2200.', en: 'This is no year from 2000 to 2200.' },
    { nl: 'Schrijf het in vier cijfers.', en: 'Write it in four digits.' },
  ],
  'year-not-over': () => [
    { nl: 'Dit jaar is nog niet voorbij.', en: 'This year is not over.' },
    { nl: 'Vul het in als het aantal bekend is.', en: 'Enter it when the number is known.' },
  ],
  'decimal-comma': () => [
    {
      nl: 'Een aantal geboorten is een heel getal, zonder komma.',
      en: 'A number of births is whole, without a comma.',
    },
    { nl: 'Schrijf bijvoorbeeld 612.', en: 'Write 612, for instance.' },
  ],
  negative: () => [
    { nl: 'Een aantal geboorten is niet negatief.', en: 'A number of births is not negative.' },
    { nl: 'Schrijf 0 of meer.', en: 'Write 0 or more.' },
  ],
  'not-a-number': () => [
    {
      nl: 'Dit is geen heel getal van 0 tot en met 1.000.000.',
      en: 'This is no whole number from 0 to 1,000,000.',
    },
    { nl: 'Schrijf alleen cijfers, zonder punt.', en: 'Write digits alone, without a point.' },
  ],
  double: ({ line }: { readonly line: number }) => [
    {
      nl: `Deze gemeente staat voor dit jaar al op regel ${line}.`,
      en: `This municipality stands on line ${line} for this year already.`,
    },
    { nl: 'Laat één van beide weg.', en: 'Leave out one of the two.' },
  ],
} as const satisfies Record<string, (parameters: never) => readonly [message: Bilingual, remedy: Bilingual]>;

export type FirstBirthsProblemCode = keyof typeof firstBirthsProblems;

/**
 * What a problem with first births says.
 * @param parameters What its words name, by the code.
 * @example
 * firstBirthsProblem('negative').code; // 'negative'
 */
export function firstBirthsProblem<Code extends FirstBirthsProblemCode>(
  code: Code,
  parameters: object = {},
): Problem<Code> {
  const words = firstBirthsProblems[code] as (parameters: object) => readonly [Bilingual, Bilingual];
  const [message, remedy] = words(parameters);
  return { code, message, remedy };
}

/** Something wrong with a file of first births: where it stands, a stable code, and what to do. */
export interface FirstBirthsProblem {
  readonly file: string;
  /** 1-based; the header is line 1, and so is what concerns the file as a whole. */
  readonly line: number;
  /** Null: the whole line, or the file. */
  readonly column: string | null;
  /** The cell's text, at most 100 characters of it. */
  readonly value: string | null;
  readonly code: FirstBirthsProblemCode;
  readonly message: Bilingual;
}
