import { createHash } from 'node:crypto';
import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { sql, type Transaction } from 'kysely';
import { problems } from '../problems.js';

/** A change that its sender may send twice. */
export interface Keyed {
  readonly locationId: string;
  /** Made by the sender, for this one change. */
  readonly key: string;
  readonly procedure: string;
  readonly input: unknown;
}

/** Says whether two inputs are the same, and nothing of what stands in them. */
const hashOf = ({ key, input }: Keyed): string =>
  createHash('sha256')
    .update(`${key}${JSON.stringify(input)}`)
    .digest('hex');

/** Lets one change at a time go on with a key: a second waits here, until the first has its answer. */
export async function lockKey(trx: Transaction<Database>, { key }: Keyed): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
}

/**
 * What was answered to this key before.
 * @returns The answer; null when the key is new; a problem when it belongs to another change.
 */
export async function answerOfKey(
  trx: Transaction<Database>,
  keyed: Keyed,
): Promise<Result<{ readonly answer: unknown } | null>> {
  const row = await trx
    .selectFrom('mim.idempotency')
    .select(['procedure', 'inputHash', 'answer'])
    .where('locationId', '=', keyed.locationId)
    .where('key', '=', keyed.key)
    .executeTakeFirst();
  if (row === undefined) return ok(null);
  const same = row.procedure === keyed.procedure && row.inputHash === hashOf(keyed);
  return same ? ok({ answer: row.answer }) : fail(problems.keyReused);
}

/** Keeps what was answered to a key; a problem when someone else used the key already. */
export async function saveAnswer(
  trx: Transaction<Database>,
  keyed: Keyed,
  answer: unknown,
): Promise<Result<void>> {
  const kept = await trx
    .insertInto('mim.idempotency')
    .values({
      locationId: keyed.locationId,
      key: keyed.key,
      procedure: keyed.procedure,
      inputHash: hashOf(keyed),
      answer: JSON.stringify(answer),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n ? ok(undefined) : fail(problems.keyReused);
}
