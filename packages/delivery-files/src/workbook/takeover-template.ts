import type { ListEntry } from '@mim/domain/code-lists';
import { type Bilingual, bilingual, capitalised, type Fact, type Language } from '@mim/domain/kernel';
import {
  neededColumns,
  type TakeoverColumn,
  type TakeoverSheet,
  takeoverColumn,
  takeoverSheets,
  templateColumns,
} from '@mim/domain/takeover';
import { colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { choiceLists, type RangeOf, rowsOffered, shortened } from './choice-lists.js';

const bold = { font: { bold: true } };

/** An entry of a list that is maintained as data, with the list it is of. */
type Entry = ListEntry & { readonly list: string };

const words = {
  explanation: bilingual('Uitleg', 'Explanation'),
  choices: bilingual('Keuzes', 'Choices'),
  sheet: bilingual('tabblad', 'sheet'),
  column: bilingual('kolom', 'column'),
  needed: bilingual('nodig', 'needed'),
  fillIn: bilingual('invullen', 'fill in'),
  yes: bilingual('ja', 'yes'),
  no: bilingual('nee', 'no'),
  several: bilingual('Eén of meer, met een komma ertussen', 'One or more, with a comma between'),
  day: bilingual('Een dag, zoals 31-03-2026', 'A day, as in 31-03-2026'),
  time: bilingual('Een tijd, zoals 09:30', 'A time, as in 09:30'),
  whole: bilingual('Een heel getal', 'A whole number'),
  text: bilingual('Tekst', 'Text'),
} as const;

const guidance: readonly Bilingual[] = [
  bilingual('Dossiers overnemen', 'Take over dossiers'),
  bilingual(
    'Vul een rij in voor elke bezoekmoeder, elke moeder, elke koppeling en elk huisbezoek. Wat u niet weet, laat u leeg.',
    'Fill in a row for each visiting mother, each mother, each match and each home visit. Leave empty what you do not know.',
  ),
  bilingual(
    'Schrijf namen bij koppelingen en huisbezoeken zoals ze in hun eigen rij staan. Hebben twee mensen dezelfde naam, geef hun dan een nummer.',
    'Write names at matches and home visits as they are in their own row. Where two people have the same name, give them a number.',
  ),
  bilingual(
    'Daarna kiest u het bestand bij Instellingen, Dossiers overnemen. U ziet dan eerst wat er zou gebeuren; er wordt nog niets vastgelegd.',
    'Then choose the file at Settings, Take over dossiers. You first see what would happen; nothing is recorded yet.',
  ),
];

/** What can be chosen for a fact; null: it is typed. */
function choicesOf({ kind }: Fact, entries: readonly Entry[], language: Language): readonly string[] | null {
  if (kind.type === 'code' || kind.type === 'codes' || kind.type === 'asked-codes')
    return kind.list.codes.map(({ label }) => label[language]);
  if (kind.type === 'entries')
    return entries.filter(({ list }) => list === kind.maintained).map(({ label }) => label[language]);
  return kind.type === 'yes-no' || kind.type === 'flag' ? [words.yes[language], words.no[language]] : null;
}

const holdsSeveral = ({ kind }: Fact): boolean =>
  kind.type === 'codes' || kind.type === 'asked-codes' || kind.type === 'entries';

/** How a column is filled in. */
function fillIn(fact: Fact, entries: readonly Entry[], language: Language): string {
  const choices = choicesOf(fact, entries, language);
  const typed = { day: words.day, time: words.time, number: words.whole } as const;
  const byKind = fact.kind.type in typed ? typed[fact.kind.type as keyof typeof typed] : words.text;
  const how =
    choices === null
      ? byKind[language]
      : `${holdsSeveral(fact) ? `${words.several[language]}: ` : ''}${choices.join(', ')}`;
  return [how, fact.help?.[language]].filter((part) => part !== undefined).join('. ');
}

const factOf = (sheet: TakeoverSheet, column: TakeoverColumn): Fact => {
  const fact = takeoverColumn(sheet, column);
  if (fact === undefined) throw new RangeError(`${sheet} has no column ${column}`);
  return fact;
};

const isNeeded = (sheet: TakeoverSheet, column: TakeoverColumn): boolean =>
  factOf(sheet, column).isRequired === true ||
  neededColumns[sheet].some((any: readonly TakeoverColumn[]) => any.includes(column));

function sheetOf(
  holds: TakeoverSheet,
  entries: readonly Entry[],
  language: Language,
  rangeOf: RangeOf,
): WriteSheet {
  const columns = templateColumns(holds);
  const headings = columns.map((column) => capitalised(factOf(holds, column).label[language]));
  return {
    name: takeoverSheets.label(holds, language),
    columns: columns.map((column, place) => ({
      width: Math.min(40, Math.max(14, (headings[place] ?? '').length + 2)),
      ...(factOf(holds, column).kind.type === 'day' ? { numFmt: 'dd-mm-yyyy' } : {}),
    })),
    rows: [headings],
    cells: new Map(headings.map((_, place) => [`0,${place}`, { style: { ...bold, numFmt: '@' } }])),
    dataValidations: columns.map((column, place): DataValidation => {
      const fact = factOf(holds, column);
      const choices = holdsSeveral(fact) ? null : choicesOf(fact, entries, language);
      const letter = colToLetter(place);
      return {
        range: `${letter}2:${letter}${rowsOffered + 1}`,
        ...(choices === null
          ? { type: 'custom', formula1: 'TRUE' }
          : { type: 'list', formula1: rangeOf(choices), showErrorMessage: true, errorStyle: 'stop' }),
        allowBlank: true,
        showInputMessage: true,
        inputTitle: shortened(capitalised(fact.label[language]), 'title'),
        inputMessage: shortened(fillIn(fact, entries, language), 'message'),
      };
    }),
    freezePane: { rows: 1, columns: 1 },
  };
}

function explanation(entries: readonly Entry[], language: Language): WriteSheet {
  const heading = guidance.length + 1;
  return {
    name: words.explanation[language],
    columns: [{ width: 20 }, { width: 40 }, { width: 10 }, { width: 120 }],
    rows: [
      ...guidance.map((line) => [line[language]]),
      [],
      [words.sheet, words.column, words.needed, words.fillIn].map((word) => capitalised(word[language])),
      ...takeoverSheets.values.flatMap((holds) =>
        templateColumns(holds).map((column) => [
          takeoverSheets.label(holds, language),
          capitalised(factOf(holds, column).label[language]),
          isNeeded(holds, column) ? words.yes[language] : words.no[language],
          fillIn(factOf(holds, column), entries, language),
        ]),
      ),
    ],
    cells: new Map([
      ['0,0', { style: bold }],
      ...[0, 1, 2, 3].map((place) => [`${heading},${place}`, { style: bold }] as const),
    ]),
  };
}

/**
 * The workbook in which a location fills in its running work: a sheet for each kind of row, with what can be chosen offered
 * in the cell, and one that explains. Its columns are those of the forms.
 * @param entries The lists that are maintained as data.
 * @param language In which language its words are.
 * @returns The bytes of an .xlsx file.
 * @example
 * const template = await writeTakeoverTemplate([]);
 */
export async function writeTakeoverTemplate(
  entries: readonly Entry[],
  language: Language = 'nl',
): Promise<Uint8Array<ArrayBuffer>> {
  const choices = choiceLists(words.choices[language]);
  const sheets = takeoverSheets.values.map((holds) => sheetOf(holds, entries, language, choices.rangeOf));
  return new Uint8Array(
    await writeXlsx({
      sheets: [explanation(entries, language), ...sheets, choices.sheet()],
      activeSheet: 1,
      properties: { modified: new Date(0) },
    }),
  );
}
