import type { ExportedTable } from '../table-export/exported-table.js';

/** How somebody is reached who stands in a file. */
export const reached = { phone: '0612340099', street: 'Dorpsstraat 1', postcode: '4811 AB' } as const;

/** The same as a file tells it, in the columns that are its last. */
export const reachedInFile = ['06-12340099', reached.street, reached.postcode] as const;

/** Finds any of it where it was not asked for. */
export const tellsReached = /12340099|Dorpsstraat|4811/;

/** The headings of those columns, which never change. */
export const contactHeadings = {
  nl: ['Telefoon', 'Straat en huisnummer', 'Postcode'],
  en: ['Telephone', 'Street and number', 'Postcode'],
} as const;

/** What stands above each column of a file. */
export const headingsOf = ({ columns }: ExportedTable): string[] => columns.map(({ heading }) => heading);

/** The cells of one column of a file. */
export const cellsOf = ({ columns, rows }: ExportedTable, name: string) =>
  rows.map((row) => row[columns.findIndex((column) => column.name === name)]);
