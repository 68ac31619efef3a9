import type { Database } from '@mim/database';
import { type SelectQueryBuilder, sql, type Transaction } from 'kysely';

type ListsOf<Row> = { readonly [column in keyof Row]: readonly unknown[] | null };

/**
 * The rows of a query, fetched as one row that holds a list for each column. Of hundreds of short rows taking them apart costs
 * more than finding them, and a report asks for a thousand.
 * @param query Its columns hold what JSON holds as it is: text, whole numbers, null.
 * @param columns All that it selects.
 */
export async function rowsAtOnce<Row extends object>(
  trx: Transaction<Database>,
  query: SelectQueryBuilder<Database, keyof Database, Row>,
  columns: readonly (keyof Row & string)[],
): Promise<Row[]> {
  const lists = sql.join(columns.map((column) => sql`json_agg(${sql.ref(column)}) as ${sql.ref(column)}`));
  const { rows } = await sql<ListsOf<Row>>`select ${lists} from (${query}) as found`.execute(trx);
  const values = columns.map((column) => rows[0]?.[column] ?? []);
  return (values[0] ?? []).map((_, row) => {
    const made: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) made[column] = values[index]?.[row];
    return made as Row;
  });
}
