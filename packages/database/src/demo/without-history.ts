import { sql, type Transaction } from 'kysely';
import { historyTables } from '../history/history-tables.js';
import type { Database } from '../schema/database.generated.js';

/**
 * Does something to dossiers without keeping what they were: nobody changed anything when a demonstration is
 * laid down or cleared away. Only the owner of the tables can do this; others wait until the transaction ends.
 */
export async function withoutHistory<T>(trx: Transaction<Database>, work: () => Promise<T>): Promise<T> {
  await setTriggers(trx, sql`disable`);
  const done = await work();
  // What is asked when a transaction ends is asked now: a table with open questions cannot be altered.
  await sql`set constraints all immediate`.execute(trx);
  await setTriggers(trx, sql`enable`);
  return done;
}

async function setTriggers(trx: Transaction<Database>, state: ReturnType<typeof sql>): Promise<void> {
  for (const table of historyTables)
    await sql`alter table ${sql.table(`mim.${table}`)} ${state} trigger user`.execute(trx);
}
