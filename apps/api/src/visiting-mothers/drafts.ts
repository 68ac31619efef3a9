import { attemptWithActor, type Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import { type DraftTable, draftOf, forgetDraft, keepDraft } from './drafts.repository.js';
import { visitingMother } from './visiting-mothers.repository.js';

/** What an account was writing of a form about a visiting mother. */
interface Draft {
  readonly visitingMotherId: string;
  readonly fields: object;
}

/**
 * The drafts of a form about a visiting mother. They are no change of her dossier: no action, and no history.
 * @param table Where they are kept.
 * @param what What reading one is called in the access log.
 */
export const draftsIn = (table: DraftTable, what: string) => ({
  /** What this account was writing; null: nothing. */
  read: (ctx: CoordinatorContext, visitingMotherId: string) =>
    findDossier(ctx, { what }, async (trx) => {
      const hers = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
      if (hers === undefined) return fail(problems.notFound);
      const found = await draftOf(trx, table, hers.locationId, visitingMotherId);
      const value = found === undefined ? null : { ...found, savedAt: found.savedAt.toISOString() };
      return ok({
        value,
        subjects: value === null ? [] : [{ locationId: hers.locationId, id: hers.personId }],
      });
    }),

  /** Keeps what this account is writing. */
  save: (ctx: CoordinatorContext, draft: Draft) =>
    ofHer(ctx, draft.visitingMotherId, (trx, locationId) => keepDraft(trx, table, locationId, draft)),

  /** Forgets what this account was writing. */
  remove: (ctx: CoordinatorContext, visitingMotherId: string) =>
    ofHer(ctx, visitingMotherId, (trx, locationId) => forgetDraft(trx, table, locationId, visitingMotherId)),
});

const ofHer = (
  ctx: CoordinatorContext,
  visitingMotherId: string,
  work: (trx: Transaction<Database>, locationId: string) => Promise<void>,
): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const hers = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
    if (hers === undefined) return fail(problems.notFound);
    await work(trx, hers.locationId);
    return ok(null);
  });
