import { fail, ok, type Problem, problemOf, type Result } from '../../kernel/result.js';
import { searchKey } from '../../person/name.js';
import {
  type ClinicListColumn,
  childHeadings,
  clinicListColumns,
  motherHeadings,
} from './clinic-list-columns.js';

/** Which column of a list holds what: the place of each, the first being 0. Columns without a place are not read. */
export type ClinicListMapping = Readonly<Partial<Record<ClinicListColumn, number>>>;

const childWords = new Set(['kind', 'kinds', 'kindje', 'baby', 'zuigeling', 'child']);
const motherWords = new Set(['moeder', 'mevrouw', 'mw', 'mevr', 'ouder', 'mother', 'parent']);
const otherWords = new Set(['vader', 'partner', 'father', 'contactpersoon', 'verwijzer', 'arts', 'huisarts']);
const fillers = new Set(['van', 'de', 'het', 'haar', 'zijn', 'der', 'of', 'the', 's']);

/** The words of a heading: `GeboortedatumKind`, `geb.datum_kind` and `Geb. datum kind` have the same. */
const wordsOf = (heading: string): readonly string[] =>
  searchKey(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

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

/** What a heading says its column holds; null when it is not recognised. */
function columnOf(heading: string): ClinicListColumn | null {
  const words = wordsOf(heading);
  if (words.length === 0 || words.some((word) => otherWords.has(word))) return null;
  const ofChild = words.some((word) => childWords.has(word));
  const ofMother = words.some((word) => motherWords.has(word));
  const rest = words.filter((word) => !childWords.has(word) && !motherWords.has(word) && !fillers.has(word));
  if (ofChild) return columnCalled(rest.join(''), childHeadings);
  const column = columnCalled(rest.join(''), motherHeadings) ?? columnOfOneWord(rest);
  // The mother's own date of birth is not asked of a clinic.
  return ofMother && column === 'childBornOn' ? null : column;
}

/**
 * Recognises the columns of a clinic's list by their headings, Dutch or English, in any order; a heading
 * that says what another said before it is not used. A date of birth is the child's, unless it says that it is
 * the mother's: such a list is one of births.
 * @param headers The headings, from the first column.
 * @example
 * recogniseColumns(['Naam moeder', 'Geb. datum kind', 'Tel.nr.', 'Huisarts']); // { name: 0, childBornOn: 1, phone: 2 }
 */
export function recogniseColumns(headers: readonly string[]): ClinicListMapping {
  const mapping: Partial<Record<ClinicListColumn, number>> = {};
  headers.forEach((heading, place) => {
    const column = columnOf(heading);
    if (column !== null) mapping[column] ??= place;
  });
  return mapping;
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
