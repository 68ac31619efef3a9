import { type Database, factNames } from '@mim/database';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
} from 'kysely';

/** Runs a function of a repository against a database that it wants a transaction of. */
export type Sample = (trx: Transaction<Database>) => unknown;

/**
 * The statements that a function of a repository sends, with the placeholders of PostgreSQL, in order.
 * Nothing runs: every statement finds no row, so a function that insists on one may throw after it.
 * @throws When it sends nothing at all.
 */
export async function recordSql(sample: Sample): Promise<readonly string[]> {
  const statements: string[] = [];
  const db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (handle) => new PostgresIntrospector(handle),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [factNames],
    log: ({ query }) => void statements.push(query.sql),
  });
  try {
    await sample(db as unknown as Transaction<Database>);
  } catch (error) {
    if (statements.length === 0) throw error;
  }
  if (statements.length === 0) throw new Error('no statement was sent');
  return statements;
}
