import type { Bilingual } from '../kernel/language.js';

/** Everything that can be wrong with a file of first births: what it is and what to do, in one sentence each. */
export const firstBirthsProblems = {
  'file-too-large': () => ({
    nl: 'Het bestand is groter dan 1 MB of heeft meer dan 10.000 regels. Neem alleen de gemeenten met een locatie.',
    en: 'The file is larger than 1 MB or has more than 10,000 lines. Take the municipalities with a location alone.',
  }),
  'utf-16': () => ({
    nl: 'Het bestand is opgeslagen als “Unicode-tekst” (UTF-16). Sla het op als “CSV UTF-8”.',
    en: 'The file was saved as “Unicode text” (UTF-16). Save it as “CSV UTF-8”.',
  }),
  'not-utf-8': () => ({
    nl: 'Het bestand is niet opgeslagen als UTF-8 (vermoedelijk Windows-1252). Sla het op als “CSV UTF-8”.',
    en: 'The file was not saved as UTF-8 (probably Windows-1252). Save it as “CSV UTF-8”.',
  }),
  'other-separator': () => ({
    nl: 'De cellen zijn gescheiden door puntkomma’s of tabs. Sla het bestand op met komma’s ertussen.',
    en: 'The cells are separated by semicolons or tabs. Save the file with commas between them.',
  }),
  empty: () => ({
    nl: 'Er staan geen gegevens in het bestand. Kies een bestand met een kop en een regel per gemeente en jaar.',
    en: 'There is nothing in the file. Choose one with a header and a line for each municipality and year.',
  }),
  'missing-column': ({ column }: { readonly column: string }) => ({
    nl: `De kolom ${column} ontbreekt. De kop is: municipality,year,first_births.`,
    en: `The column ${column} is missing. The header is: municipality,year,first_births.`,
  }),
  'unknown-column': () => ({
    nl: 'Deze kolom hoort er niet in. De kop is: municipality,year,first_births.',
    en: 'This column does not belong here. The header is: municipality,year,first_births.',
  }),
  'double-column': () => ({
    nl: 'Deze kolom staat er twee keer. Laat er één weg.',
    en: 'This column is there twice. Leave one of them out.',
  }),
  'wrong-quotes': () => ({
    nl: 'Hier staat een aanhalingsteken dat niet klopt. Zet de hele cel tussen aanhalingstekens, of haal het weg.',
    en: 'A quotation mark here is wrong. Put the whole cell between quotes, or take it out.',
  }),
  'wrong-number-of-cells': ({ cells, columns }: { readonly cells: number; readonly columns: number }) => ({
    nl: `Deze regel heeft ${cells} cellen en de kop ${columns}. Een getal met een komma staat tussen aanhalingstekens of zonder komma.`,
    en: `This line has ${cells} cells and the header ${columns}. Write a number without a comma.`,
  }),
  'missing-value': () => ({
    nl: 'Deze cel is leeg. Vul haar in, of laat de regel weg.',
    en: 'This cell is empty. Fill it in, or leave out the line.',
  }),
  'unknown-municipality': () => ({
    nl: 'In deze gemeente is geen locatie. Schrijf haar zoals bij de locaties, of laat de regel weg.',
    en: 'There is no location in this municipality. Write it as locations do, or leave out the line.',
  }),
  'not-a-year': () => ({
    nl: 'Dit is geen jaar van 2000 tot en met 2200. Schrijf het in vier cijfers.',
    en: 'This is no year from 2000 to 2200. Write it in four digits.',
  }),
  'year-not-over': () => ({
    nl: 'Dit jaar is nog niet voorbij. Vul het in als het aantal bekend is.',
    en: 'This year is not over. Enter it when the number is known.',
  }),
  'decimal-comma': () => ({
    nl: 'Een aantal geboorten is een heel getal, zonder komma. Schrijf bijvoorbeeld 612.',
    en: 'A number of births is whole, without a comma. Write 612, for instance.',
  }),
  negative: () => ({
    nl: 'Een aantal geboorten is niet negatief. Schrijf 0 of meer.',
    en: 'A number of births is not negative. Write 0 or more.',
  }),
  'not-a-number': () => ({
    nl: 'Dit is geen heel getal van 0 tot en met 1.000.000. Schrijf alleen cijfers, zonder punt.',
    en: 'This is no whole number from 0 to 1,000,000. Write digits alone, without a point.',
  }),
  double: ({ line }: { readonly line: number }) => ({
    nl: `Deze gemeente staat voor dit jaar al op regel ${line}. Laat één van beide weg.`,
    en: `This municipality stands on line ${line} for this year already. Leave out one of the two.`,
  }),
} as const satisfies Record<string, (parameters: never) => Bilingual>;

export type FirstBirthsProblemCode = keyof typeof firstBirthsProblems;

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
