import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { draftKeptUntil } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import { daysOfDrafts, draftTables, removeDraftsOf } from './drafts.repository.js';

/**
 * Takes away at a location what was typed and not recorded, once it was kept long enough.
 * @param trx Transaction of the account of retention at that location.
 */
export async function eraseDrafts(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<void> {
  for (const table of draftTables) {
    const days = (await daysOfDrafts(trx, locationId, table)).filter(
      (savedOn) => draftKeptUntil(savedOn) < today.toString(),
    );
    if (days.length > 0) await removeDraftsOf(trx, locationId, table, days);
  }
}
