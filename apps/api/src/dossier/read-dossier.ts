import { type Database, withActor } from '@mim/database';
import type { Transaction } from 'kysely';
import { addAccessLines } from '../access-log/access-log.repository.js';
import type { Reading } from '../access-log/reading.js';
import type { Subject } from '../access-log/subject.js';
import type { CoordinatorContext } from './coordinator-context.js';

/** What was read, and about whom it is. */
export interface Read<T> {
  readonly value: T;
  readonly subjects: readonly Subject[];
}

/**
 * Reads personal data and writes who read what about whom, in one transaction: when the log cannot be
 * written, nothing is read.
 * @param ctx The request of a coordinator.
 * @param reading What is read and why.
 * @param work Reads; when it throws, nothing is logged and nothing is answered.
 * @returns What was read.
 * @example
 * const rows = await readDossier(ctx, { what: 'mothers.list' }, async (trx) => {
 *   const found = await mothersOf(trx);
 *   return { value: found, subjects: found.map(({ locationId, motherId }) => ({ locationId, id: motherId })) };
 * });
 */
export function readDossier<T>(
  ctx: CoordinatorContext,
  reading: Reading,
  work: (trx: Transaction<Database>) => Promise<Read<T>>,
): Promise<T> {
  return withActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const { value, subjects } = await work(trx);
    await addAccessLines(trx, ctx.actor, reading, subjects);
    return value;
  });
}
