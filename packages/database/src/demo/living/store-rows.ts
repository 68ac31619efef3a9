import { sql, type Transaction } from 'kysely';
import type { Database } from '../../schema/database.generated.js';
import { type DemoRows, demoTables } from './rows.js';

/** Rows a statement: some megabytes of JSON. */
const rowsPerStatement = 10_000;

/** Stores rows in few statements, as the actor of the transaction. */
export async function storeRows(trx: Transaction<Database>, rows: DemoRows): Promise<void> {
  for (const name of demoTables) {
    const table = sql.table(name);
    const all = rows[name];
    const columns = sql.join(
      [...new Set(all.flatMap((row) => Object.keys(row)))].map((column) => sql.ref(column)),
    );
    for (let start = 0; start < all.length; start += rowsPerStatement) {
      const batch = JSON.stringify(all.slice(start, start + rowsPerStatement));
      await sql`insert into ${table} (${columns})
        select ${columns} from json_populate_recordset(null::${table}, ${batch}::json)`.execute(trx);
    }
  }
}
