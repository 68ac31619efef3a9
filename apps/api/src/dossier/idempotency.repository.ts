import { createHash, createHmac } from 'node:crypto';
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

/**
 * What a key is kept as: an identifier made of it. The key itself is known to its sender alone, and with it
 * what was sent is coded: nobody who reads the table can guess a name and see whether it was that.
 */
const keptAs = ({ key }: Keyed): string => {
  const hash = createHash('sha256').update(key).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-');
};

/** Says whether two inputs are the same, and nothing of what stands in them. */
const codeOf = ({ key, input }: Keyed): string =>
  createHmac('sha256', key).update(JSON.stringify(input)).digest('hex');

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
    .where('key', '=', keptAs(keyed))
    .executeTakeFirst();
  if (row === undefined) return ok(null);
  const same = row.procedure === keyed.procedure && row.inputHash === codeOf(keyed);
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
      key: keptAs(keyed),
      procedure: keyed.procedure,
      inputHash: codeOf(keyed),
      answer: JSON.stringify(answer),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n ? ok(undefined) : fail(problems.keyReused);
}
