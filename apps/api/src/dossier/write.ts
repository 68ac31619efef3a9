import { randomUUID } from 'node:crypto';
import { attemptWithActor, beginAction, type Database } from '@mim/database';
import { dayRefusals, fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import type { IsolationLevel, Transaction } from 'kysely';
import { z } from 'zod';
import type { CoordinatorContext } from './coordinator-context.js';
import { answerOfKey, type Keyed, lockKey, saveAnswer } from './idempotency.repository.js';
import type { LocationOfChange } from './location-of-change.js';
import { withSecondTry } from './second-try.js';

/** What is changed, and where. */
export interface Writing {
  /** Name of the procedure, e.g. `trajectories.pause`. */
  readonly what: string;
  readonly location: LocationOfChange;
  /** What was asked, as checked. A `key` in it makes sending it twice the same as sending it once. */
  readonly input: { readonly key?: string | undefined };
  /** Given where several reads must see one moment: then two at once are told apart by the second try. */
  readonly isolationLevel?: IsolationLevel;
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

/** What a change gives, with the action by which it can be undone. */
type Changed<T> = T & { readonly actionId: string };

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
 * Changes dossiers in one transaction, as one action. The database keeps what each row was before. A day that
 * cannot be right is refused here, whatever is changed.
 * @param ctx The request of a coordinator.
 * @param writing What is changed and where.
 * @param work Makes the change; when it fails or throws, nothing is changed.
 * @returns The value of the work with the id of the action, or why it failed; for a key that was sent before,
 * what was answered then.
 * @example
 * await write(ctx, { what: 'prospects.add', location: locationOfNew(), input }, (change) => addProspect(change, input));
 */
export function write<T extends object>(
  ctx: CoordinatorContext,
  writing: Writing,
  work: (change: Change) => Promise<Result<T>>,
): Promise<Result<Changed<T>>> {
  const { accountId } = ctx.actor;
  const attempt = async (trx: Transaction<Database>) => {
    const location = await writing.location(trx, ctx.actor);
    if (!location.ok) return location;
    const locationId = location.value;
    const change = { trx, locationId, accountId, actionId: randomUUID(), today: ctx.today, now: ctx.now };
    const { key } = writing.input;
    if (key === undefined) return begin(change, writing, work);
    const keyed = { locationId, key, procedure: writing.what, input: writing.input };
    return once(trx, keyed, () => begin(change, writing, work));
  };
  const { isolationLevel } = writing;
  const options = isolationLevel === undefined ? {} : { isolationLevel };
  return withSecondTry(() => attemptWithActor(ctx.appDatabase, ctx.actor, attempt, options));
}

/** Makes a change for its key, or gives what was answered to that key before. */
async function once<T extends object>(
  trx: Transaction<Database>,
  keyed: Keyed,
  make: () => Promise<Result<Changed<T>>>,
): Promise<Result<Changed<T>>> {
  // Two at once with one key: the second waits here, and then finds the answer of the first.
  await lockKey(trx, keyed);
  const before = await answerOfKey(trx, keyed);
  if (!before.ok) return before;
  if (before.value !== null) return ok(before.value.answer as Changed<T>);
  const changed = await make();
  if (!changed.ok) return changed;
  const kept = await saveAnswer(trx, keyed, changed.value);
  return kept.ok ? changed : kept;
}

async function begin<T extends object>(
  change: Change,
  { what, input }: Writing,
  work: (change: Change) => Promise<Result<T>>,
): Promise<Result<Changed<T>>> {
  const { trx, locationId, actionId, today } = change;
  await beginAction(trx, { locationId, what, actionId });
  const outcome = await work(change);
  if (!outcome.ok) return outcome;
  // After the rules of the change itself, which say more of a day than that it cannot be right.
  const [refused] = dayRefusals(input, today);
  return refused === undefined ? ok({ ...outcome.value, actionId }) : fail(refused.problem);
}
