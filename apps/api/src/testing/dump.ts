import { type Actor, withActor } from '@mim/database';
import type { TestDatabase } from '@mim/database/testing';
import { sql } from 'kysely';

/**
 * Everything of every table of a database, as a dump would hold it: the tables are asked of the catalogue.
 * @param actors As whom is looked: row security holds for the owner too.
 */
export async function dumpOf(database: TestDatabase, actors: readonly Actor[]): Promise<string> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(database.owner);
  const parts: string[] = [];
  for (const actor of actors)
    for (const { schema, name } of tables) {
      const { rows } = await withActor(database.owner, actor, (trx) =>
        sql<{ text: string | null }>`
          select string_agg(each::text, E'\n') as text from ${sql.id(schema, name)} as each`.execute(trx),
      );
      parts.push(rows[0]?.text ?? '');
    }
  return parts.join('\n');
}
