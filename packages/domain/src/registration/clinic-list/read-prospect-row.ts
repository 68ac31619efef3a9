import type { ReferralSource } from '../../code-lists/trajectory-lists.js';
import { childAgeInMonths, childMonths } from '../../kernel/child-age.js';
import { daysBetween } from '../../kernel/iso-date.js';
import { fail, ok, type Problem, type Result } from '../../kernel/result.js';
import { cleanLine } from '../../kernel/typed-text.js';
import { isNamed, nameMissing } from '../../person/person-rules.js';
import { type Prospect, prospectSchema } from '../prospect-schema.js';
import { type ClinicListColumn, clinicListColumns } from './clinic-list-columns.js';
import { dayForHouseNumber } from './house-number.js';
import type { ClinicListMapping } from './recognise-columns.js';
import type { ProspectRowProblem, ProspectRowProblemCode } from './row-problems.js';
import * as problems from './row-problems.js';
import { readWrittenEmail, readWrittenPhones, readWrittenPostcode } from './written-contact.js';
import { readWrittenDate } from './written-date.js';
import { readLanguage } from './written-language.js';
import { type NameParts, splitFamilyName, splitName } from './written-name.js';

/** What holds for all rows of a list. */
export interface ReceivedList {
  /** Day on which the location received the list, ISO text. */
  readonly on: string;
  /** Who sent it; the well-baby clinic where nothing else is said. */
  readonly source?: ReferralSource;
  /** Age in months at which a child is too old to begin here; of the programme where nothing else is said. */
  readonly oldestMonths?: number;
}

/** What a row became, with what is to be said of its cells. */
export interface ReadProspectRow {
  readonly prospect: Prospect;
  /** What could not be read as it was meant, and was kept; none of it costs the mother her place. */
  readonly remarks: readonly ProspectRowProblem[];
}

/** A child of more years is no baby on a list of first births. */
const oldestChildDays = 5 * 366;
const longestValue = 100;
/** Longest text of a field that goes to the note when it is longer. */
const longestLine = 200;

/** What is told of a row while it is read. */
interface RowReading {
  readonly cell: (column: ClinicListColumn) => string;
  /** The row cannot be stored as it stands. */
  readonly refuse: (column: ClinicListColumn, problem: Problem<ProspectRowProblemCode>) => void;
  /** Something was kept in another way than it was meant. */
  readonly remark: (column: ClinicListColumn, problem: Problem<ProspectRowProblemCode>) => void;
  /** Keeps what is not read into a field of its own. */
  readonly note: (label: string, text: string) => void;
}

/** What several columns, or one, say of a name. */
function readName({ cell }: RowReading, mapping: ClinicListMapping): NameParts {
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

/** A date that cannot be right is for somebody to correct; words in its place say that it is not known. */
function readBirth(
  { cell, refuse, remark, note }: RowReading,
  { on, oldestMonths = childMonths.trajectoryEnds }: ReceivedList,
): string | null {
  const text = cell('childBornOn');
  if (text === '') return null;
  if (!/\d/.test(text)) {
    remark('childBornOn', problems.birthInNote);
    note('Geboortedatum kind', text);
    return null;
  }
  const read = readWrittenDate(text);
  if (!read.ok) refuse('childBornOn', read.problem);
  else if (read.value > on) refuse('childBornOn', problems.birthInFuture);
  else if (daysBetween(read.value, on) > oldestChildDays) refuse('childBornOn', problems.notBirthOfChild);
  else {
    if (childAgeInMonths(read.value, on) > oldestMonths) remark('childBornOn', problems.childPastProgramme);
    return read.value;
  }
  return null;
}

/** The first number of a cell is used; others are kept in the note. */
function readPhone({ cell, remark, note }: RowReading): string | null {
  const text = cell('phone');
  if (text === '') return null;
  const { value, rest } = readWrittenPhones(text);
  const [phone = null, ...others] = value ?? [];
  if (phone === null) remark('phone', problems.phoneInNote);
  for (const other of others) note('Telefoon', other);
  note('Telefoon', rest);
  return phone;
}

function readEmail({ cell, remark, note }: RowReading): string | null {
  const text = cell('email');
  if (text === '') return null;
  const { value, rest } = readWrittenEmail(text);
  if (value === null) remark('email', problems.emailInNote);
  note('E-mail', rest);
  return value;
}

/** A town behind the postcode is her town, where no other column says it. */
function readPlace({ cell, remark, note }: RowReading): {
  readonly postcode: string | null;
  readonly town: string;
} {
  const [text, town] = [cell('postcode'), cell('town')];
  if (text === '') return { postcode: null, town };
  const { value, rest } = readWrittenPostcode(text);
  if (value !== null && town === '') return { postcode: value, town: rest };
  if (value === null) remark('postcode', problems.postcodeInNote);
  note('Postcode', rest);
  return { postcode: value, town };
}

/** A number and its suffix follow the street. */
function readStreet({ cell, remark, note }: RowReading): string {
  const [street, number, suffix] = [cell('street'), cell('houseNumber'), cell('houseNumberSuffix')];
  const mistaken = dayForHouseNumber(street, number);
  if (mistaken === null) return [street, `${number}${suffix}`].filter((part) => part !== '').join(' ');
  remark(number === '' ? 'street' : 'houseNumber', problems.houseNumberInNote);
  note('Huisnummer', `${mistaken.day} ${suffix}`.trim());
  return mistaken.street;
}

/** A language that is not in the list is kept in the note. */
function readSpoken({ cell, note }: RowReading) {
  const text = cell('language');
  if (text === '') return null;
  const language = readLanguage(text);
  if (language === null) note('Taal', text);
  return language ?? 'other';
}

/** A text that a field has no room for is kept in the note. */
function lineOrNote(
  { remark, note }: RowReading,
  column: 'street' | 'town' | 'childName',
  text: string,
): string | null {
  if (text.length <= longestLine) return text === '' ? null : text;
  remark(column, problems.longTextInNote);
  note(clinicListColumns.label(column, 'nl'), text);
  return null;
}

/** Signs alone, such as a dash, say that nothing is known. */
const written = (cell: string): string => (/[\p{L}\p{N}]/u.test(cell) ? cleanLine(cell) : '');

/**
 * Reads a row of a clinic's list. Only a name that is missing and a birth that cannot be right keep a row from
 * being stored; every problem is told at once, each with its column. Nothing in a row is dropped in silence:
 * what cannot be read into a field goes to the note, with a remark.
 * @param cells The cells of the row, as text.
 * @param mapping Which column holds what.
 * @param received What holds for the whole list.
 * @returns The prospect with the remarks on her row; or every problem of the row, remarks included.
 * @example
 * const mapping = recogniseColumns(['Naam', 'Geboortedatum', 'Telefoon']);
 * const read = readProspectRow(['Meer, Sanne van der', '31-03-2008', '06 1234 5678 (na 18u)'], mapping, { on: '2008-05-01' });
 * read.ok && fullName(read.value.prospect); // 'Sanne van der Meer'
 * read.ok && read.value.prospect.note; // 'Telefoon: na 18u'
 */
export function readProspectRow(
  cells: readonly string[],
  mapping: ClinicListMapping,
  received: ReceivedList,
): Result<ReadProspectRow, readonly ProspectRowProblem[]> {
  const refusals: ProspectRowProblem[] = [];
  const told: ProspectRowProblem[] = [];
  const notes: string[] = [];
  const cell: RowReading['cell'] = (column) => {
    const place = mapping[column];
    return place === undefined ? '' : written(cells[place] ?? '');
  };
  const remark: RowReading['remark'] = (column, problem) =>
    told.push({ ...problem, column, value: cell(column).slice(0, longestValue) });
  const refuse: RowReading['refuse'] = (column, problem) => {
    remark(column, problem);
    refusals.push(...told.slice(-1));
  };
  const note: RowReading['note'] = (label, text) => {
    if (text !== '') notes.push(label === '' ? text : `${label}: ${text}`);
  };
  const reading: RowReading = { cell, refuse, remark, note };

  note('', cell('note'));
  const name = readName(reading, mapping);
  const nameColumn = mapping.name === undefined ? 'familyName' : 'name';
  if (!isNamed(name)) refuse(nameColumn, nameMissing);
  const phone = readPhone(reading);
  const email = readEmail(reading);
  const { postcode, town } = readPlace(reading);
  const read = prospectSchema.safeParse({
    ...name,
    phone,
    email,
    street: lineOrNote(reading, 'street', readStreet(reading)),
    postcode,
    town: lineOrNote(reading, 'town', town),
    language: readSpoken(reading),
    children: [
      {
        childName: lineOrNote(reading, 'childName', cell('childName')),
        childBornOn: readBirth(reading, received),
      },
    ],
    referralSource: received.source ?? 'well-baby-clinic',
    receivedOn: received.on,
    note: notes.length === 0 ? null : notes.join('. '),
  });
  for (const { path, code } of read.error?.issues ?? []) {
    const field = path.findLast((part): part is ClinicListColumn => typeof part === 'string');
    const column = field !== undefined && mapping[field] !== undefined ? field : nameColumn;
    if (code === 'too_big') refuse(column, problems.cellTooLong);
    else if (refusals.length === 0) refuse(column, problems.unreadableText);
  }
  return read.success && refusals.length === 0 ? ok({ prospect: read.data, remarks: told }) : fail(told);
}
