import { sql, type Transaction } from 'kysely';
import type { Database } from '../../schema/database.generated.js';
import { rowsDocument } from '../../schema/fact-names.js';
import { type DemoRows, demoTables } from './rows.js';

/** Stores rows, a statement a table, as the actor of the transaction. */
export async function storeRows(trx: Transaction<Database>, rows: DemoRows): Promise<void> {
  for (const name of demoTables) {
    const [table, these] = [sql.table(name), rows[name]];
    if (these.length === 0) continue;
    const columns = sql.join(
      [...new Set(these.flatMap((row) => Object.keys(row)))].map((column) => sql.ref(column)),
    );
    await sql`insert into ${table} (${columns})
      select ${columns} from json_populate_recordset(null::${table}, ${rowsDocument(these)}::json)`.execute(
      trx,
    );
  }
}

/** Stores parts one after the other; the next one is made up while the database stores the one before it. */
export async function storeParts(trx: Transaction<Database>, parts: Iterable<DemoRows>): Promise<void> {
  let storing: Promise<void> = Promise.resolve();
  for (const rows of parts) {
    await storing;
    storing = storeRows(trx, rows);
  }
  await storing;
}
