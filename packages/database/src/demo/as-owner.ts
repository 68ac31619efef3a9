import type { Transaction } from 'kysely';
import { openDatabase } from '../connection/open-database.js';
import type { Database } from '../schema/database.generated.js';

/** Does something to the demonstration as `mim_owner`, in one transaction on a connection of its own. */
export async function asOwner<T>(
  ownerConnectionString: string,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const db = openDatabase({
    connectionString: ownerConnectionString,
    applicationName: 'mim-demo',
    maxConnections: 1,
    // Nobody waits for it, and it makes many rows in one go.
    patience: 120_000,
  });
  try {
    return await db.transaction().execute(work);
  } finally {
    await db.destroy();
  }
}
