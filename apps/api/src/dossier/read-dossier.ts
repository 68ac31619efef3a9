import {
  type Actor,
  type ActorTransactionOptions,
  attemptWithActor,
  type Database,
  withActor,
} from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { addAccessLines } from './access-lines.repository.js';
import type { CoordinatorContext } from './coordinator-context.js';
import type { Reading } from './reading.js';
import type { Subject } from './subject.js';

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
 * @param options The isolation level, where several reads must see one moment.
 * @returns What was read.
 * @example
 * const rows = await readDossier(ctx, { what: 'mothers.list' }, async (trx) => {
 *   const found = await mothersOf(trx);
 *   return { value: found, subjects: found.map(({ locationId, motherId }) => ({ locationId, id: motherId })) };
 * });
 */
export const readDossier = <T>(
  ctx: CoordinatorContext,
  reading: Reading,
  work: (trx: Transaction<Database>) => Promise<Read<T>>,
  options: Pick<ActorTransactionOptions, 'isolationLevel'> = {},
): Promise<T> =>
  withActor(
    ctx.appDatabase,
    ctx.actor,
    async (trx) => logged(trx, ctx.actor, reading, await work(trx)),
    options,
  );

/**
 * The same for what may not be there, or not for this account: a failure is given back, and logs nothing.
 * @param options The isolation level, where several reads must see one moment.
 * @example
 * const page = await findDossier(ctx, { what: 'mothers.page' }, (trx) => readMother(trx, trajectoryId));
 */
export const findDossier = <T>(
  ctx: CoordinatorContext,
  reading: Reading,
  work: (trx: Transaction<Database>) => Promise<Result<Read<T>>>,
  options: Pick<ActorTransactionOptions, 'isolationLevel'> = {},
): Promise<Result<T>> =>
  attemptWithActor(
    ctx.appDatabase,
    ctx.actor,
    async (trx) => {
      const found = await work(trx);
      return found.ok ? ok(await logged(trx, ctx.actor, reading, found.value)) : found;
    },
    options,
  );

async function logged<T>(
  trx: Transaction<Database>,
  actor: Actor,
  reading: Reading,
  { value, subjects }: Read<T>,
): Promise<T> {
  await addAccessLines(trx, actor, reading, subjects);
  return value;
}
