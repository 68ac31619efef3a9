import { attemptWithActor } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import { evaluationDraft, removeEvaluationDraftRow, saveEvaluationDraftRow } from './growth.repository.js';
import type { SaveEvaluationDraft } from './growth.schema.js';

/** What this account was writing of an evaluation; null: nothing. */
export const readEvaluationDraft = (ctx: CoordinatorContext, visitingMotherId: string) =>
  findDossier(ctx, { what: 'growth.draft' }, async (trx) => {
    const hers = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
    if (hers === undefined) return fail(problems.notFound);
    const found = await evaluationDraft(trx, hers.locationId, visitingMotherId);
    const value = found === undefined ? null : { ...found, savedAt: found.savedAt.toISOString() };
    return ok({
      value,
      subjects: value === null ? [] : [{ locationId: hers.locationId, id: hers.personId }],
    });
  });

/** Keeps what this account is writing: no change of the dossier, so no action and no history. */
export const saveEvaluationDraft = (
  ctx: CoordinatorContext,
  draft: SaveEvaluationDraft,
): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const hers = await visitingMother(trx, ctx.actor.locationIds, draft.visitingMotherId);
    if (hers === undefined) return fail(problems.notFound);
    await saveEvaluationDraftRow(trx, hers.locationId, draft);
    return ok(null);
  });

/** Forgets what this account was writing. */
export const removeEvaluationDraft = (
  ctx: CoordinatorContext,
  visitingMotherId: string,
): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const hers = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
    if (hers === undefined) return fail(problems.notFound);
    await removeEvaluationDraftRow(trx, hers.locationId, visitingMotherId);
    return ok(null);
  });
