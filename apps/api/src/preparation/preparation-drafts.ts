import { attemptWithActor } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfNew } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { draftOf, removeDraft, saveDraft } from './preparation-drafts.repository.js';

interface Where {
  readonly locationId?: string | undefined;
}

/** What this account was writing of a session; null: nothing. */
export const readPreparationDraft = (ctx: CoordinatorContext, { locationId }: Where) =>
  findDossier(ctx, { what: 'preparation.draft' }, async (trx) => {
    const location = await locationOfNew(locationId)(trx, ctx.actor);
    if (!location.ok) return location;
    const found = await draftOf(trx, location.value);
    const value = found === undefined ? null : { fields: found.fields, savedAt: found.savedAt.toISOString() };
    return ok({ value, subjects: [] });
  });

/** Keeps what this account is writing: no change of the dossier, so no action and no history. */
export const savePreparationDraft = (
  ctx: CoordinatorContext,
  { locationId, fields }: Where & { readonly fields: Readonly<Record<string, unknown>> },
): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const location = await locationOfNew(locationId)(trx, ctx.actor);
    if (!location.ok) return location;
    await saveDraft(trx, location.value, fields);
    return ok(null);
  });

/** Forgets what this account was writing. */
export const removePreparationDraft = (
  ctx: CoordinatorContext,
  { locationId }: Where,
): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const location = await locationOfNew(locationId)(trx, ctx.actor);
    if (!location.ok) return location;
    await removeDraft(trx, location.value);
    return ok(null);
  });
