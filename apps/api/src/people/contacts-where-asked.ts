import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { tellsContact } from '../table-export/exported-table.js';
import { type ContactRow, contactRows } from './people.repository.js';

/** How people are reached, by their id, where a column of a file tells it: otherwise it is not read at all. */
export async function contactsWhereAsked(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  columns: readonly string[],
  personIds: readonly string[],
): Promise<ReadonlyMap<string, ContactRow>> {
  if (!columns.some(tellsContact)) return new Map();
  return new Map((await contactRows(trx, locationIds, personIds)).map((row) => [row.personId, row]));
}
