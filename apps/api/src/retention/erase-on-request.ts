import { attemptWithActor, type Database } from '@mim/database';
import { dayRefusals, fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { type GoesAlong, goesAsSeen } from '@mim/domain/removal';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier } from '../dossier/read-dossier.js';
import { withSecondTry } from '../dossier/second-try.js';
import { problems } from '../problems.js';
import { eraseTrajectories } from './erase-trajectories.js';
import { eraseVisitors } from './erase-visiting-mothers.js';
import { lockUnchangedTrajectories } from './mothers.repository.js';
import { type ReadErasable, readErasable } from './read-erasable.js';
import { recordErasure } from './retention.repository.js';
import type { EraseInput } from './retention.schema.js';
import { retentionAt } from './retention-actor.js';
import { lockUnchangedVisitors } from './visiting-mothers.repository.js';

/**
 * Erases somebody who asks for it, as her term would. The coordinator must see her, which is written in the access log; what goes is
 * taken away by the account of retention, at that one location, after it has looked for itself.
 * @returns Nothing that says of whom it was; or why it cannot be done.
 */
export async function eraseOnRequest(ctx: CoordinatorContext, input: EraseInput): Promise<Result<null>> {
  const { kind, id } = input;
  const [refused] = dayRefusals(input, ctx.today);
  if (refused !== undefined) return fail(refused.problem);
  const seen = await findDossier(ctx, { what: 'retention.erase' }, async (trx) => {
    const found = await readErasable[kind](trx, ctx.actor.locationIds, id, ctx.today);
    if (found === undefined) return fail(problems.notFound);
    const { locationId, personId } = found;
    return ok({ value: locationId, subjects: [{ locationId, id: personId }] });
  });
  if (!seen.ok) return seen;
  const locationId = seen.value;
  return withSecondTry(() =>
    attemptWithActor(ctx.appDatabase, retentionAt(locationId), async (trx) => {
      const found = await readErasable[kind](trx, [locationId], id, ctx.today);
      if (found === undefined) return fail(problems.notFound);
      if (!found.allowed.ok) return found.allowed;
      const asSeen = goesAsSeen(found.goesAlong, input.seen);
      if (!asSeen.ok) return asSeen;
      const erased = await erase(trx, found, ctx.today);
      if (!erased.ok) return erased;
      const { receivedOn: requestedOn, ground } = input.request;
      const onRequest = { requestedOn, ground, doneFor: ctx.actor.accountId };
      await recordErasure(trx, locationId, ctx.today, [{ kind, prospects: 1, ...erased.value, onRequest }]);
      return ok(null);
    }),
  );
}

/** What went along: calls, and records of each kind. */
interface Went {
  readonly calls: number;
  readonly went: GoesAlong;
}

/** Takes her away where nobody changed her since she was read. */
async function erase(
  trx: Transaction<Database>,
  { locationId, trajectories, visitors, goesAlong }: ReadErasable,
  today: PlainDate,
): Promise<Result<Went>> {
  const held = await lockUnchangedTrajectories(trx, locationId, trajectories);
  const heldVisitors = await lockUnchangedVisitors(trx, locationId, visitors);
  if (held.length < trajectories.length || heldVisitors.length < visitors.length)
    return fail(problems.changedMeanwhile);
  if (heldVisitors.length > 0) {
    await eraseVisitors(trx, locationId, heldVisitors, today);
    return ok({ calls: 0, went: goesAlong });
  }
  return ok(await eraseTrajectories(trx, locationId, held, today));
}
