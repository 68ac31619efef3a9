import type { Database } from '@mim/database';
import { type Language, ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier } from '../dossier/read-dossier.js';
import type { Subject } from '../dossier/subject.js';
import type { ExportColumn } from './export-column.js';
import {
  columnsOfFile,
  type ExportedTable,
  exportedTable,
  exportReading,
  mostExported,
} from './exported-table.js';
import { locationNames } from './location-names.js';

/** A list that can leave as a file: what the access log calls it, and its columns. */
export interface ListFile<Row, Name extends string> {
  readonly list: string;
  readonly columns: Readonly<Record<Name, ExportColumn<Row>>>;
}

/** A row of a file, and about whom it is. */
export interface FileRow<Row> {
  readonly row: Row;
  readonly subjects: readonly Subject[];
}

/** What is asked of a file. */
interface Asked {
  /** Whether it tells how people are reached. */
  readonly withContact: boolean;
  readonly language: Language;
}

/** What a list reads its rows for. */
interface Wanted<Name> {
  /** The columns that are asked for. */
  readonly names: readonly Name[];
  /** What a location is called. */
  readonly nameOfLocation: (locationId: string) => string;
}

/**
 * A list as a table for a file: the one road by which lists leave, with a line in the access log.
 * @param file What the list is called, and its columns.
 * @param find Reads the rows in the order of the list, one more than a file holds where there are more.
 */
export const exportList = <Row, Name extends string>(
  ctx: CoordinatorContext,
  { list, columns }: ListFile<Row, Name>,
  { withContact, language }: Asked,
  find: (trx: Transaction<Database>, wanted: Wanted<Name>) => Promise<Result<readonly FileRow<Row>[]>>,
): Promise<Result<ExportedTable>> => {
  const names = columnsOfFile(columns, withContact);
  return findDossier(ctx, exportReading(list, names), async (trx) => {
    const nameOfLocation = await locationNames(trx, ctx.actor.locationIds);
    const found = await find(trx, { names, nameOfLocation });
    if (!found.ok) return found;
    const rows = found.value.map(({ row }) => row);
    return ok({
      value: exportedTable({ columns, names, found: rows, language }),
      subjects: found.value.slice(0, mostExported).flatMap(({ subjects }) => subjects),
    });
  });
};
