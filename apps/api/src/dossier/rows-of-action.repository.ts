import type { HistoryTable } from '@mim/database';
import type { Change } from './write.js';

/** The rows of a table that an action changed, by their ids, also those that are gone. */
export async function rowsOfAction(
  { trx, locationId }: Change,
  actionId: string,
  table: HistoryTable,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('mim.row_change')
    .select('rowId')
    .distinct()
    .where('locationId', '=', locationId)
    .where('actionId', '=', actionId)
    .where('tableName', '=', table)
    .execute();
  return rows.map(({ rowId }) => rowId);
}
