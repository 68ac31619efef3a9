import { type Bilingual, bilingual, type Language } from '@mim/domain/kernel';
import { writtenPhone } from '@mim/domain/person';

/** A column of a file: what stands above it, and what stands in a cell. A date is ISO text. */
export interface ExportColumn<Row> {
  readonly heading: Bilingual;
  readonly isDate: boolean;
  readonly cell: (row: Row, language: Language) => string | number | null;
}

/** How somebody is reached, beside her town. */
export interface Contact {
  readonly phone: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
}

/** What a row needs for the columns that tell how she is reached; null: nobody asked. */
export interface Reachable {
  readonly contact: Contact | null;
}

/** A column of texts or numbers. */
export const column = <Row>(nl: string, en: string, cell: ExportColumn<Row>['cell']): ExportColumn<Row> => ({
  heading: bilingual(nl, en),
  isDate: false,
  cell,
});

/** A column of dates. */
export const dates = <Row>(nl: string, en: string, cell: (row: Row) => string | null): ExportColumn<Row> => ({
  heading: bilingual(nl, en),
  isDate: true,
  cell,
});

const yes = bilingual('ja', 'yes');
const no = bilingual('nee', 'no');

/** What a file says of something that holds or does not. */
export const yesOrNo = (holds: boolean, language: Language): string => (holds ? yes : no)[language];

/** A column that says yes where something holds, and is empty elsewhere. */
export const yesColumn = <Row>(
  nl: string,
  en: string,
  holds: (row: Row) => boolean | null,
): ExportColumn<Row> => column(nl, en, (row, language) => (holds(row) ? yesOrNo(true, language) : null));

/** What a row of a file knows beside what the list shows: what its location is called. */
export interface AtLocation {
  readonly locationName: string;
}

/** The column that tells of which location a row is. */
export const locationColumn = {
  location: column<AtLocation>('Locatie', 'Location', ({ locationName }) => locationName),
} as const;

/** The columns that tell how a mother is reached: only in a file where somebody asks for them. */
export const contactColumns = {
  // A spreadsheet drops the zero of a number that is digits and nothing else.
  phone: column<Reachable>('Telefoon', 'Telephone', ({ contact }) =>
    contact === null || contact.phone === null ? null : writtenPhone(contact.phone),
  ),
  street: column<Reachable>(
    'Straat en huisnummer',
    'Street and number',
    ({ contact }) => contact?.street ?? null,
  ),
  postcode: column<Reachable>('Postcode', 'Postcode', ({ contact }) => contact?.postcode ?? null),
} as const;

/** The names of those columns. */
export const contactColumnNames = Object.keys(contactColumns) as (keyof typeof contactColumns)[];
