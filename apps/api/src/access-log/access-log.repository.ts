import type { Database, Role } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import type { AccessLine, AccessLogInput, ProviderLogInput } from './access-log.schema.js';

/** With this begins the name of whatever opens a delivery. */
export const deliveriesPrefix = 'deliveries.';

/** A line as it is kept, which knows accounts by their ids. */
export type KeptLine = Omit<AccessLine, 'accountName' | 'people'>;

/** Which lines of a log are asked for. */
export type AskedLines = AccessLogInput & Partial<ProviderLogInput>;

/** Lines of the log of these locations, the newest first, with one more when there is a next part. */
export async function accessLines(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { subjectId, after, limit, ofDeliveries = false }: AskedLines,
): Promise<KeptLine[]> {
  let query = trx
    .selectFrom('mim.access_log as l')
    .select([
      'l.entryId',
      'l.locationId',
      'l.at',
      'l.accountId',
      'l.role',
      'l.what',
      'l.subjects',
      'l.reason',
    ])
    .where('l.locationId', 'in', locationIds);
  if (subjectId !== undefined) query = query.where(sql<boolean>`${subjectId}::uuid = any(l.subjects)`);
  if (ofDeliveries) query = query.where('l.what', 'like', `${deliveriesPrefix}%`);
  if (after !== undefined)
    query = query.where(sql<boolean>`(l.at, l.entry_id) < (
      select x.at, x.entry_id from mim.access_log as x
      where x.location_id = any(${locationIds}) and x.entry_id = ${after}::uuid
    )`);
  const rows = await query
    .orderBy('l.at', 'desc')
    .orderBy('l.entryId', 'desc')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), role: row.role as Role }));
}
