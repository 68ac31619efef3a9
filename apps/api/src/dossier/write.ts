import { randomUUID } from 'node:crypto';
import { beginAction, type Database, withActor } from '@mim/database';
import type { PlainDate, Result } from '@mim/domain';
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { answer } from '../trpc/error-map.js';
import type { CoordinatorContext } from './coordinator-context.js';
import { answerOfKey, keepAnswer } from './idempotency.repository.js';
import type { LocationOfChange } from './location-of-change.js';

/** What is changed, and where. */
export interface Writing {
  /** Name of the procedure, e.g. `trajectories.pause`. */
  readonly what: string;
  readonly location: LocationOfChange;
  /** What was asked, as checked. A `key` in it makes sending it twice the same as sending it once. */
  readonly input: { readonly key?: string | undefined };
}

/** A change under way. */
export interface Change {
  readonly trx: Transaction<Database>;
  readonly locationId: string;
  readonly accountId: string;
  /** Names everything that this change does, so that it can be undone as one. */
  readonly actionId: string;
  readonly today: PlainDate;
  readonly now: Date;
}

/** What each change answers: the action by which it can be undone, and what it is about. */
export const changeSchema = z.strictObject({
  id: z.string().optional(),
  version: z.number().int().optional(),
  actionId: z.uuid(),
});

/** The key of something new, made by the sender, so that sending it twice makes one. */
export const keySchema = z.uuid();

/** Which version of a row the sender changes, and a key for when an answer got lost. */
export const versionFields = {
  version: z.number().int().min(1),
  key: keySchema.optional(),
};

/**
 * Changes dossiers in one transaction, as one action. The database keeps what each row was before.
 * @param ctx The request of a coordinator.
 * @param writing What is changed and where.
 * @param work Makes the change; when it fails or throws, nothing is changed.
 * @returns The value of the work with the id of the action; for a key that was sent before, what was
 * answered then.
 * @example
 * await write(ctx, { what: 'prospects.add', location: locationOfNew(), input }, (change) => addProspect(change, input));
 */
export function write<T extends object>(
  ctx: CoordinatorContext,
  writing: Writing,
  work: (change: Change) => Promise<Result<T>>,
): Promise<T & { actionId: string }> {
  const { accountId } = ctx.actor;
  return withActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const locationId = answer(await writing.location(trx, ctx.actor));
    const change = { trx, locationId, accountId, actionId: randomUUID(), today: ctx.today, now: ctx.now };
    const { key } = writing.input;
    if (key === undefined) return begin(change, writing, work);
    const keyed = { locationId, key, procedure: writing.what, input: writing.input };
    // Two at once with one key: the second waits here, and then finds the answer of the first.
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
    const before = answer(await answerOfKey(trx, keyed));
    if (before !== null) return before.answer as T & { actionId: string };
    const changed = await begin(change, writing, work);
    answer(await keepAnswer(trx, keyed, changed));
    return changed;
  });
}

async function begin<T extends object>(
  change: Change,
  { what }: Writing,
  work: (change: Change) => Promise<Result<T>>,
): Promise<T & { actionId: string }> {
  const { trx, locationId, actionId } = change;
  await beginAction(trx, { locationId, what, actionId });
  return { ...answer(await work(change)), actionId };
}
