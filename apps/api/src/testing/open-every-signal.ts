import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/** Writes in the access log that every signal of a location is opened, as whoever reads their words must. */
export async function openEverySignal(trx: Transaction<Database>, locationId: string): Promise<void> {
  await sql`
    insert into mim.access_log (location_id, what, subjects)
    select location_id, 'test', array_agg(signal_id) from mim.signal
    where location_id = ${locationId} group by location_id`.execute(trx);
}
