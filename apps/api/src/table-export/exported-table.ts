import { type Language, languages } from '@mim/domain/kernel';
import { z } from 'zod';
import { contactColumnNames, type ExportColumn } from './export-column.js';

/** Rows at most in one export. */
export const mostExported = 5000;

/** In which language the headings and the codes of a file are. */
export const exportLanguageSchema = z.enum(languages).default('nl');

/** What is asked of a file beside what stands in it. */
export const exportFields = {
  /** Whether it tells how people are reached. */
  withContact: z.boolean().default(false),
  language: exportLanguageSchema,
};

/** A table to write to a file, with headings that stay the same in each language. */
export const exportedTableSchema = z.strictObject({
  columns: z.array(z.strictObject({ name: z.string(), heading: z.string(), isDate: z.boolean() })),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** Whether there were more than one export holds. */
  cut: z.boolean(),
});
export type ExportedTable = z.infer<typeof exportedTableSchema>;

/** What a file is made of. */
export interface TableSource<Row, Name extends string> {
  readonly columns: Readonly<Record<Name, ExportColumn<Row>>>;
  /** Which of them, in this order. */
  readonly names: readonly Name[];
  /** One more than an export holds, where there are more. */
  readonly found: readonly Row[];
  readonly language: Language;
}

/** Writes rows as a table for a file. */
export function exportedTable<Row, Name extends string>({
  columns,
  names,
  found,
  language,
}: TableSource<Row, Name>): ExportedTable {
  return {
    columns: names.map((name) => {
      const { heading, isDate } = columns[name];
      return { name, heading: heading[language], isDate };
    }),
    rows: found.slice(0, mostExported).map((row) => names.map((name) => columns[name].cell(row, language))),
    cut: found.length > mostExported,
  };
}

/** Whether a column tells how people are reached. */
export const tellsContact = (name: string): boolean => contactColumnNames.some((contact) => contact === name);

/**
 * What the access log says of an export: also whether it told how people are reached.
 * @example
 * exportReading('mothers', ['name', 'phone']); // { what: 'mothers.exportWithContact' }
 */
export const exportReading = (list: string, names: readonly string[]) => ({
  what: `${list}.${names.some(tellsContact) ? 'exportWithContact' : 'export'}`,
});

/** The columns of a file: all, or all but those that tell how people are reached. */
export const columnsOfFile = <Name extends string>(
  columns: Readonly<Record<Name, unknown>>,
  withContact: boolean,
): Name[] => (Object.keys(columns) as Name[]).filter((name) => withContact || !tellsContact(name));
