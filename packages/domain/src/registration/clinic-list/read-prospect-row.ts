import { z } from 'zod';
import type { ReferralSource } from '../../code-lists/trajectory-lists.js';
import { daysBetween } from '../../kernel/iso-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../../kernel/result.js';
import { normalisePhone, normalisePostcode } from '../../person/contact.js';
import { isNamed, nameMissing } from '../../person/person-rules.js';
import type { SpokenLanguage } from '../../person/spoken-languages.js';
import { type Prospect, prospectSchema } from '../prospect-schema.js';
import type { ClinicListColumn } from './clinic-list-columns.js';
import type { ClinicListMapping } from './recognise-columns.js';
import { readWrittenDate } from './written-date.js';
import { readLanguage } from './written-language.js';
import { type NameParts, splitFamilyName, splitName } from './written-name.js';

/** Everything that can be wrong with a cell of a row. */
export type ProspectRowProblemCode =
  | 'name-missing'
  | 'malformed-date'
  | 'birth-in-future'
  | 'not-birth-of-child'
  | 'malformed-phone'
  | 'malformed-postcode'
  | 'malformed-email'
  | 'cell-too-long';

/** What is wrong with one cell of a row. */
export interface ProspectRowProblem extends Problem<ProspectRowProblemCode> {
  readonly column: ClinicListColumn;
  /** What stands in the cell, at most 100 characters of it. */
  readonly value: string;
}

/** What holds for all rows of a list. */
export interface ReceivedList {
  /** Day on which the location received the list, ISO text. */
  readonly on: string;
  /** Who sent it; the well-baby clinic where nothing else is said. */
  readonly source?: ReferralSource;
}

export const birthInFuture = problemOf(
  'birth-in-future',
  ['Deze geboortedatum ligt in de toekomst.', 'This date of birth lies in the future.'],
  ['Verbeter de datum in de lijst.', 'Mend the date in the list.'],
);
export const notBirthOfChild = problemOf(
  'not-birth-of-child',
  ['Dit lijkt niet de geboortedatum van een baby.', 'This does not look like a baby’s date of birth.'],
  [
    'Kijk of u de kolom van het kind hebt gekozen, niet die van de moeder.',
    'See whether you chose the child’s column, not the mother’s.',
  ],
);
export const malformedEmail = problemOf(
  'malformed-email',
  ['Dit is geen e-mailadres.', 'This is not an e-mail address.'],
  ['Verbeter het adres, of laat het leeg.', 'Mend the address, or leave it empty.'],
);
export const cellTooLong = problemOf(
  'cell-too-long',
  ['Deze tekst is te lang.', 'This text is too long.'],
  ['Maak de tekst korter.', 'Make the text shorter.'],
);

/** A child of more years is no baby on a list of first births. */
const oldestChildDays = 5 * 366;
const longestValue = 100;
const emailSchema = z.email();

type Report = (column: ClinicListColumn, problem: Problem<ProspectRowProblemCode>) => void;
type CellOf = (column: ClinicListColumn) => string;

/** What several columns, or one, say of a name. */
function readName(cell: CellOf, mapping: ClinicListMapping): NameParts {
  const [whole, given, prefix, family] = [
    cell('name'),
    cell('givenName'),
    cell('namePrefix'),
    cell('familyName'),
  ];
  if (family === '' && given === '') return splitName(whole);
  // Beside a column of given names, a column called "name" holds the family name.
  const isFamily = mapping.familyName === undefined && mapping.givenName !== undefined;
  const parts = splitFamilyName(family === '' && isFamily ? whole : family);
  return {
    givenName: given === '' ? parts.givenName : given,
    namePrefix: prefix === '' ? parts.namePrefix : prefix,
    familyName: parts.familyName,
  };
}

function readBirth(text: string, receivedOn: string, report: Report): string | null {
  if (text === '') return null;
  const read = readWrittenDate(text);
  if (!read.ok) report('childBornOn', read.problem);
  else if (read.value > receivedOn) report('childBornOn', birthInFuture);
  else if (daysBetween(read.value, receivedOn) > oldestChildDays) report('childBornOn', notBirthOfChild);
  else return read.value;
  return null;
}

/** The first number of a cell is used; others are kept in the note. */
function readPhones(
  text: string,
  report: Report,
): { readonly phone: string | null; readonly others: readonly string[] } {
  const whole = normalisePhone(text);
  if (whole.ok) return { phone: whole.value, others: [] };
  const [first = '', ...others] = text.split(/\s*(?:[/;,|]|\bof\b|\ben\b)\s*/i).filter((part) => part !== '');
  if (first === '') return { phone: null, others: [] };
  const phone = normalisePhone(first);
  if (!phone.ok) report('phone', phone.problem);
  return phone.ok ? { phone: phone.value, others } : { phone: null, others: [] };
}

function readPostcode(text: string, report: Report): string | null {
  if (text === '') return null;
  const postcode = normalisePostcode(text);
  if (!postcode.ok) report('postcode', postcode.problem);
  return postcode.ok ? postcode.value : null;
}

function readEmail(text: string, report: Report): string | null {
  if (text === '') return null;
  if (emailSchema.safeParse(text).success) return text;
  report('email', malformedEmail);
  return null;
}

/** A language that is not in the list is kept in the note. */
function readSpoken(text: string): {
  readonly language: SpokenLanguage | null;
  readonly unknown: string | null;
} {
  if (text === '') return { language: null, unknown: null };
  const language = readLanguage(text);
  return language === null ? { language: 'other', unknown: text } : { language, unknown: null };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A number and its suffix follow the street. */
const readStreet = (cell: CellOf): string =>
  [cell('street'), `${cell('houseNumber')}${cell('houseNumberSuffix')}`]
    .filter((part) => part !== '')
    .join(' ');

/**
 * Reads a row of a clinic's list. Every problem of the row is told at once, each with its column, so that
 * a list is mended in one go. Nothing in it is dropped in silence: a second telephone number and a
 * language outside the list go to the note.
 * @param cells The cells of the row, as text.
 * @param mapping Which column holds what.
 * @param received What holds for the whole list.
 * @example
 * const mapping = recogniseColumns(['Naam', 'Geboortedatum', 'Telefoon']);
 * const read = readProspectRow(['Meer, Sanne van der', '31-03-2008', '06 1234 5678'], mapping, { on: '2008-05-01' });
 * read.ok && fullName(read.value); // 'Sanne van der Meer'
 * read.ok && read.value.childBornOn; // '2008-03-31'
 */
export function readProspectRow(
  cells: readonly string[],
  mapping: ClinicListMapping,
  { on, source = 'well-baby-clinic' }: ReceivedList,
): Result<Prospect, readonly ProspectRowProblem[]> {
  const problems: ProspectRowProblem[] = [];
  const cell: CellOf = (column) => {
    const place = mapping[column];
    return place === undefined ? '' : (cells[place] ?? '').replace(/\s+/g, ' ').trim();
  };
  const report: Report = (column, problem) =>
    problems.push({ ...problem, column, value: cell(column).slice(0, longestValue) });

  const name = readName(cell, mapping);
  if (!isNamed(name)) report(mapping.name === undefined ? 'familyName' : 'name', nameMissing);
  const { phone, others } = readPhones(cell('phone'), report);
  const { language, unknown } = readSpoken(cell('language'));
  const notes = [
    cell('note'),
    ...others.map((other) => `Tel. ${other}`),
    unknown === null ? '' : `Taal: ${unknown}`,
  ];
  const read = prospectSchema.safeParse({
    ...name,
    phone,
    email: readEmail(cell('email'), report),
    street: orNull(readStreet(cell)),
    postcode: readPostcode(cell('postcode'), report),
    town: orNull(cell('town')),
    language,
    childName: orNull(cell('childName')),
    childBornOn: readBirth(cell('childBornOn'), on, report),
    referralSource: source,
    receivedOn: on,
    note: orNull(notes.filter((note) => note !== '').join('. ')),
  });
  // What the schema still refuses is a text beyond its length.
  for (const issue of read.error?.issues ?? []) {
    if (issue.code === 'too_big') report(issue.path[0] as ClinicListColumn, cellTooLong);
  }
  return problems.length === 0 && read.success ? ok(read.data) : fail(problems);
}
