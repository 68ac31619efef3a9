import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import { removalsOf, subjectsOfRemovals } from './removals.repository.js';
import type { RemovalsInput } from './removals.schema.js';

type RemovalRow = Awaited<ReturnType<typeof removalsOf>>[number];

/** What was taken out, with the accounts that did. */
export async function readRemovals(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  of: RemovalsInput,
): Promise<Result<Read<readonly RemovalRow[]>>> {
  const subjects = await subjectsOfRemovals(trx, locationIds, of);
  if (subjects === undefined) return fail(problems.notFound);
  return ok({ value: await removalsOf(trx, locationIds, of), subjects });
}
