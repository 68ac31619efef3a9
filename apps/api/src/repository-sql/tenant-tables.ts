import type { Database } from '@mim/database';
import { type Kysely, sql } from 'kysely';

/** The tables whose rows belong to a location and that grow with the country. */
export async function tenantTables(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'mim' and column_name = 'location_id'
      and table_name not in ('location', 'location_provider', 'membership')`.execute(db);
  return new Set(rows.map(({ name }) => name));
}
