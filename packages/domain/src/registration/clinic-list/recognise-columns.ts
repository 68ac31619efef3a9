import { fail, ok, type Problem, problemOf, type Result } from '../../kernel/result.js';
import { searchKey } from '../../person/name.js';
import {
  type ClinicListColumn,
  childHeadings,
  clinicListColumns,
  motherHeadings,
} from './clinic-list-columns.js';
import { readWrittenDate } from './written-date.js';

/** Which column of a list holds what: the place of each, the first being 0. Columns without a place are not read. */
export type ClinicListMapping = Readonly<Partial<Record<ClinicListColumn, number>>>;

const childWords = new Set(['kind', 'kinds', 'kindje', 'baby', 'zuigeling', 'child']);
const motherWords = new Set(
  ['moeder', 'moeders', 'mama', 'mevrouw', 'mw', 'mevr', 'vrouw', 'ouder', 'client', 'clients'].concat([
    'mother',
    'mothers',
    'parent',
    'woman',
  ]),
);
const otherWords = new Set(['vader', 'partner', 'father', 'contactpersoon', 'verwijzer', 'arts', 'huisarts']);
const fillers = new Set(['van', 'de', 'het', 'haar', 'zijn', 'der', 'of', 'the', 's']);

/** A word that is written against whom it is of, such as `kindgeboortedatum`. */
const glued = /^(kind|baby|moeder)?(.+?)(kind|baby|moeder)?$/;
const partsOf = (word: string): readonly string[] =>
  childWords.has(word) || motherWords.has(word) ? [word] : (glued.exec(word)?.slice(1) ?? []);

/** The words of a heading: `GeboortedatumKind`, `geb.datum_kind` and `Geb. datum kind` have the same. */
const wordsOf = (heading: string): readonly string[] =>
  searchKey(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[^a-z0-9]+/)
    .flatMap(partsOf)
    .filter((word) => word !== undefined && word !== '');

type Headings = Readonly<Partial<Record<ClinicListColumn, readonly string[]>>>;
const columnCalled = (name: string, headings: Headings): ClinicListColumn | null =>
  clinicListColumns.values.find((column) => headings[column]?.includes(name)) ?? null;

/** Columns that one word of a heading is enough for, as in `Tel.nr. mobiel` and `Postcode (4 cijfers)`. */
const plainColumns = new Set<ClinicListColumn | null>([
  'phone',
  'email',
  'postcode',
  'town',
  'language',
  'note',
]);
const columnOfOneWord = (words: readonly string[]): ClinicListColumn | null =>
  words.map((word) => columnCalled(word, motherHeadings)).find((column) => plainColumns.has(column)) ?? null;

/** What a heading says its column holds, and whether it says that it is the child's. */
interface SaidColumn {
  readonly column: ClinicListColumn;
  readonly ofChild: boolean;
}

/** What a heading says; null when it is not recognised. */
function columnOf(heading: string): SaidColumn | null {
  const words = wordsOf(heading);
  if (words.length === 0 || words.some((word) => otherWords.has(word))) return null;
  const ofChild = words.some((word) => childWords.has(word));
  const ofMother = words.some((word) => motherWords.has(word));
  const rest = words.filter((word) => !childWords.has(word) && !motherWords.has(word) && !fillers.has(word));
  const column = ofChild
    ? columnCalled(rest.join(''), childHeadings)
    : (columnCalled(rest.join(''), motherHeadings) ?? columnOfOneWord(rest));
  // The mother's own date of birth is not asked of a clinic.
  if (column === null || (ofMother && column === 'childBornOn')) return null;
  return { column, ofChild };
}

type Rows = readonly (readonly string[])[];
/** So many rows tell whose births a column holds. */
const rowsToLookAt = 100;

/** The day in the middle of those of a column; empty: there is none. */
function middleDay(rows: Rows, place: number): string {
  const days = rows.slice(0, rowsToLookAt).flatMap((cells) => {
    const read = readWrittenDate(cells[place] ?? '');
    return read.ok ? [read.value] : [];
  });
  return days.toSorted()[Math.floor(days.length / 2)] ?? '';
}

/**
 * Which of some columns of births holds the child's: one that says so, before any that does not; and of
 * several the one with the latest days, since a child is born after its mother.
 */
function placeOfChildBirth(said: readonly SaidPlace[], rows: Rows): number | undefined {
  const ofChild = said.filter((each) => each.ofChild);
  const [first, ...others] = (ofChild.length > 0 ? ofChild : said).map(({ place }) => place);
  if (first === undefined || others.length === 0) return first;
  return others.reduce(
    (best, place) => (middleDay(rows, place) > middleDay(rows, best) ? place : best),
    first,
  );
}

interface SaidPlace extends SaidColumn {
  readonly place: number;
}

/**
 * Recognises the columns of a clinic's list by their headings, Dutch or English, in any order; a heading
 * that says what another said before it is not used. A date of birth is the child's, unless it says that it is
 * the mother's or another one is the child's: such a list is one of births.
 * @param headers The headings, from the first column.
 * @param rows The rows under them: where several columns hold births, their days tell whose they are.
 * @example
 * recogniseColumns(['Naam moeder', 'Geb. datum kind', 'Tel.nr.', 'Huisarts']); // { name: 0, childBornOn: 1, phone: 2 }
 * recogniseColumns(['Naam', 'Geboortedatum', 'Geboortedatum kind']); // { name: 0, childBornOn: 2 }
 */
export function recogniseColumns(headers: readonly string[], rows: Rows = []): ClinicListMapping {
  const said = headers.flatMap((heading, place): SaidPlace[] => {
    const column = columnOf(heading);
    return column === null ? [] : [{ ...column, place }];
  });
  const mapping: Partial<Record<ClinicListColumn, number>> = {};
  for (const { column, place } of said) mapping[column] ??= place;
  const birth = placeOfChildBirth(
    said.filter(({ column }) => column === 'childBornOn'),
    rows,
  );
  return birth === undefined ? mapping : { ...mapping, childBornOn: birth };
}

export const nameColumnMissing = problemOf(
  'name-column-missing',
  ['Geen kolom is gekozen voor de naam.', 'No column is chosen for the name.'],
  [
    'Kies de kolom met de naam, of met de achternaam.',
    'Choose the column with the name, or with the family name.',
  ],
);
export const columnOutsideList = problemOf(
  'column-outside-list',
  ['Een gekozen kolom staat niet in deze lijst.', 'A chosen column is not in this list.'],
  ['Kies de kolommen opnieuw.', 'Choose the columns again.'],
);

/**
 * Whether rows can be read by a mapping: a name at least, and every column in the list.
 * @param mapping Recognised, or chosen by hand.
 * @param width Number of columns of the list.
 * @example
 * checkMapping({ phone: 0 }, 3).ok; // false
 */
export function checkMapping(
  mapping: ClinicListMapping,
  width: number,
): Result<ClinicListMapping, Problem<'name-column-missing' | 'column-outside-list'>> {
  if (Object.values(mapping).some((place) => place >= width)) return fail(columnOutsideList);
  const { name, givenName, familyName } = mapping;
  return name === undefined && givenName === undefined && familyName === undefined
    ? fail(nameColumnMissing)
    : ok(mapping);
}
