import type { Database } from '@mim/database';
import type { KeptRow, StoredKeptRow } from '@mim/domain/annual-registration';
import type { Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';

/** What is kept of those who were erased before a year was sent. */
export async function keptRowsOfYear(
  trx: Transaction<Database>,
  locationId: string,
  year: number,
): Promise<readonly StoredKeptRow[]> {
  const rows = await trx
    .selectFrom('mim.registration_kept_row')
    .select(['registrationKeptRowId as id', 'keptTable as table', 'cells'])
    .where('locationId', '=', locationId)
    .where('year', '=', year)
    .orderBy('registrationKeptRowId')
    .execute();
  // What was kept had been made by the domain.
  return rows as unknown as readonly StoredKeptRow[];
}

/** Keeps what stays until a year is sent of those who are erased now. */
export async function keepRows(
  trx: Transaction<Database>,
  locationId: string,
  year: number,
  rows: readonly KeptRow[],
): Promise<void> {
  await trx
    .insertInto('mim.registration_kept_row')
    .values(
      rows.map(({ table, cells }) => ({ locationId, year, keptTable: table, cells: JSON.stringify(cells) })),
    )
    .execute();
}

/** Takes away what was kept of a year, once it is sent. */
export async function removeKeptRows({ trx, locationId }: Change, year: number): Promise<void> {
  await trx
    .deleteFrom('mim.registration_kept_row')
    .where('locationId', '=', locationId)
    .where('year', '=', year)
    .execute();
}
