import { type Bilingual, bilingual, type Language, listInWords } from '@mim/domain/kernel';
import { writtenPhone } from '@mim/domain/person';
import { namesOfChildren, trajectoryStates } from '@mim/domain/registration';
import { nextVisitOn, visitStandings } from '@mim/domain/visit';
import type { ContactRow } from './mother-list.repository.js';
import type { MotherRow } from './mother-list.schema.js';

/** A mother as a file has her: her line of the list, what her location is called, and how she is reached where that was asked for. */
export interface ExportedMother extends MotherRow {
  readonly locationName: string;
  readonly contact: ContactRow | null;
}

/** A column of the file: what stands above it, and what stands in a cell. A date is ISO text. */
interface ExportColumn {
  readonly heading: Bilingual;
  readonly isDate: boolean;
  readonly cell: (mother: ExportedMother, language: Language) => string | number | null;
}

const column = (nl: string, en: string, cell: ExportColumn['cell']): ExportColumn => ({
  heading: bilingual(nl, en),
  isDate: false,
  cell,
});

const dates = (nl: string, en: string, cell: (mother: ExportedMother) => string | null): ExportColumn => ({
  heading: bilingual(nl, en),
  isDate: true,
  cell,
});

/**
 * What can be exported of the mothers' list. A heading never changes, in neither language: macros and reports that people made
 * are built on it.
 */
export const motherExportColumns = {
  name: column('Naam', 'Name', ({ name }) => name),
  state: column('Status', 'Status', ({ state }, language) => trajectoryStates.label(state, language)),
  'child-name': column(
    'Naam kind',
    'Child’s name',
    ({ children }, language) => listInWords(namesOfChildren(children), language) || null,
  ),
  'child-born': dates('Geboortedatum kind', 'Child’s date of birth', ({ childBornOn }) => childBornOn),
  'child-age': column(
    'Leeftijd kind in maanden',
    'Child’s age in months',
    ({ childAgeMonths }) => childAgeMonths,
  ),
  'visiting-mother': column(
    'Bezoekmoeder',
    'Visiting mother',
    ({ visitingMother }) => visitingMother?.name ?? null,
  ),
  started: dates('Begonnen op', 'Started on', ({ startedOn }) => startedOn),
  'last-visit': dates('Laatste bezoek', 'Last visit', ({ lastVisitOn }) => lastVisitOn),
  standing: column('Status bezoeken', 'Status of visits', ({ standing }, language) =>
    visitStandings.label(standing.state, language),
  ),
  'next-due': dates('Volgend bezoek', 'Next visit', ({ standing }) => nextVisitOn(standing)),
  'overdue-days': column('Dagen te laat', 'Days overdue', ({ standing }) =>
    standing.state === 'overdue' ? standing.daysOverdue : 0,
  ),
  'visits-done': column('Bezoeken gedaan', 'Visits done', ({ visitsDone }) => visitsDone),
  'visits-expected': column('Bezoeken verwacht', 'Visits expected', ({ visitsExpected }) => visitsExpected),
  town: column('Woonplaats', 'Town', ({ town }) => town),
  location: column('Locatie', 'Location', ({ locationName }) => locationName),
  ended: dates('Beëindigd op', 'Ended on', ({ endedOn }) => endedOn),
  // A spreadsheet drops the zero of a number that is digits and nothing else.
  phone: column('Telefoon', 'Telephone', ({ contact }) =>
    contact === null || contact.phone === null ? null : writtenPhone(contact.phone),
  ),
  street: column('Straat en huisnummer', 'Street and number', ({ contact }) => contact?.street ?? null),
  postcode: column('Postcode', 'Postcode', ({ contact }) => contact?.postcode ?? null),
} as const satisfies Readonly<Record<string, ExportColumn>>;

export type MotherExportColumn = keyof typeof motherExportColumns;
export const motherExportColumnNames = Object.keys(motherExportColumns) as MotherExportColumn[];

/** The columns that tell how a mother is reached: only in a file where somebody asks for them. */
export const contactColumns = [
  'phone',
  'street',
  'postcode',
] as const satisfies readonly MotherExportColumn[];
