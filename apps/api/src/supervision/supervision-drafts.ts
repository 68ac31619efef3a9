import { attemptWithActor } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import {
  removeSupervisionDraftRow,
  saveSupervisionDraftRow,
  supervisionDraft,
} from './supervision.repository.js';
import type { SaveSupervisionDraft } from './supervision.schema.js';

/** What this account was writing of a session; null: nothing. */
export const readSupervisionDraft = (ctx: CoordinatorContext, visitingMotherId: string) =>
  findDossier(ctx, { what: 'supervision.draft' }, async (trx) => {
    const hers = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
    if (hers === undefined) return fail(problems.notFound);
    const found = await supervisionDraft(trx, hers.locationId, visitingMotherId);
    const value = found === undefined ? null : { ...found, savedAt: found.savedAt.toISOString() };
    return ok({
      value,
      subjects: value === null ? [] : [{ locationId: hers.locationId, id: hers.personId }],
    });
  });

/** Keeps what this account is writing: no change of the dossier, so no action and no history. */
export const saveSupervisionDraft = (
  ctx: CoordinatorContext,
  draft: SaveSupervisionDraft,
): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const hers = await visitingMother(trx, ctx.actor.locationIds, draft.visitingMotherId);
    if (hers === undefined) return fail(problems.notFound);
    await saveSupervisionDraftRow(trx, hers.locationId, draft);
    return ok(null);
  });

/** Forgets what this account was writing. */
export const removeSupervisionDraft = (
  ctx: CoordinatorContext,
  visitingMotherId: string,
): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const hers = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
    if (hers === undefined) return fail(problems.notFound);
    await removeSupervisionDraftRow(trx, hers.locationId, visitingMotherId);
    return ok(null);
  });
