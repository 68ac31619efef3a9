import { motherCircumstances } from '@mim/domain/code-lists';
import type { TableName } from '@mim/domain/delivery';
import type { Bilingual } from '@mim/domain/kernel';

const words = (nl: string, en: string): Bilingual => ({ nl, en });

/** What stands on a sheet of the workbook: a table, the location's own facts, how it is filled in, or what can be chosen. */
export type SheetRole = TableName | 'descriptor' | 'explanation' | 'choices';

/** What the sheets are called. A sheet is found by either name. */
export const sheetNames: Readonly<Record<SheetRole, Bilingual>> = {
  explanation: words('Uitleg', 'Explanation'),
  descriptor: words('Locatie', 'Location'),
  participations: words('Deelnames', 'Participations'),
  'visiting-mothers': words('Bezoekmoeders', 'Visiting mothers'),
  coordinators: words('Coördinatoren', 'Coordinators'),
  uptake: words('Aanmeldingen', 'Uptake'),
  choices: words('Keuzes', 'Choices'),
};

/** What a row of each table is. */
export const rowsOfTable: Readonly<Record<TableName, Bilingual>> = {
  participations: words(
    'een rij per traject van een programmamoeder dat in het jaar liep',
    'a row per trajectory of a programme mother that ran in the year',
  ),
  'visiting-mothers': words(
    'een rij per bezoekmoeder die in het jaar actief was',
    'a row per visiting mother active in the year',
  ),
  coordinators: words(
    'een rij per coördinator die in het jaar actief was',
    'a row per coordinator active in the year',
  ),
  uptake: words(
    'een rij per aanmelder van wie in het jaar is aangemeld; leeg: wordt niet bijgehouden',
    'a row per referral source of those referred in the year; empty: it is not kept',
  ),
};

/** What applies to nobody, where that can be said. */
export const noneOfThese = words('geen van deze', 'none of these');
export const yesOrNo = { true: words('ja', 'yes'), false: words('nee', 'no') } as const;

/** The headings of the sheets that are no table. */
export const headings = {
  fact: words('gegeven', 'fact'),
  value: words('waarde', 'value'),
  sheet: words('blad', 'sheet'),
  column: words('kolom', 'column'),
  required: words('verplicht', 'required'),
  fillIn: words('in te vullen', 'to fill in'),
} as const;

const [severalNl, severalEn] = (['nl', 'en'] as const).map((language) =>
  motherCircumstances.codes
    .slice(0, 2)
    .map(({ label }) => label[language])
    .join('; '),
);

/** How it is filled in, from top to bottom. */
export const guidance: readonly Bilingual[] = [
  words('Jaarregistratie Moeders Informeren Moeders', 'Annual registration Moeders Informeren Moeders'),
  words(
    'Vul op het blad Locatie de gegevens van uw locatie in, en op de andere bladen een rij per moeder, bezoekmoeder en coördinator.',
    'Fill in the facts of your location on the sheet Location, and on the others a row per mother, visiting mother and coordinator.',
  ),
  words(
    'Een kenmerk is een nummer of code waaraan alleen u iemand herkent, elk jaar dezelfde. Zet nergens een naam, adres of geboortedatum.',
    'An identifier is a number or code by which only you know somebody, the same every year. Put no name, address or date of birth anywhere.',
  ),
  words(
    `Kies waar u kunt uit de lijst. Gelden er meer antwoorden, zet er dan een puntkomma tussen: ${severalNl}.`,
    `Choose from the list where you can. Where several hold, put a semicolon between them: ${severalEn}.`,
  ),
  words(
    'Datums mogen als datum of als tekst: 31-03-2008, 31 maart 2008 of 2008-03-31. Maanden zoals 2008-03 of maart 2008.',
    'Dates can be dates or text: 31-03-2008, 31 March 2008 or 2008-03-31. Months as 2008-03 or March 2008.',
  ),
  words(
    'Laat leeg wat u niet weet. Zet alleen waarden in de cellen, geen formules.',
    'Leave empty what you do not know. Put values in the cells, no formulas.',
  ),
  words(
    'Laat de kopregels en de namen van de bladen staan. Een kolom of blad erbij wordt geweigerd.',
    'Leave the headings and the names of the sheets as they are. A column or sheet more is refused.',
  ),
];

/** A word with what programs call it, so that it is never mistaken for another: `herkomst [origin]`. */
export const withCode = (word: string, code: string): string => `${word} [${code}]`;
