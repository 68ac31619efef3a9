import { fail, ok, type Result } from '@mim/domain/kernel';
import { type QueryExecutorProvider, sql } from 'kysely';
import { DatabaseError } from 'pg';
import { readMigrations } from './migration-files.js';
import { type AppliedStep, compareSteps, schemaProblem, stepsUnseen } from './schema-steps.js';

/** What says that the list of steps is not there, or not for this role: no table, no schema, no right. */
const unseen = new Set(['42P01', '3F000', '42501']);

/**
 * Shows that the schema of a database is the one of this program: the same steps, each with the same text. A server
 * refuses to start otherwise, and is not ready as long as it is another. One statement that gives a row for each step.
 * @param db Handle of `mim_app`, `mim_analytics` or `mim_owner`.
 * @returns Nothing, or one of the problems `migration-pending`, `migration-unknown`, `migration-changed`, `migrations-unseen`.
 * @example
 * const fits = await assertSchemaFits(db);
 * if (!fits.ok) process.exit(2);
 */
export async function assertSchemaFits(db: QueryExecutorProvider): Promise<Result<null>> {
  steps ??= readMigrations();
  const applied = await appliedSteps(db);
  const problem = applied === null ? stepsUnseen : schemaProblem(compareSteps(await steps, applied));
  return problem === null ? ok(null) : fail(problem);
}

/** Read once: the files belong to the program and do not change while it runs. */
let steps: ReturnType<typeof readMigrations> | undefined;

async function appliedSteps(db: QueryExecutorProvider): Promise<readonly AppliedStep[] | null> {
  try {
    return (await sql<AppliedStep>`select name, checksum from mim.migration`.execute(db)).rows;
  } catch (error) {
    if (error instanceof DatabaseError && unseen.has(error.code ?? '')) return null;
    throw error;
  }
}
