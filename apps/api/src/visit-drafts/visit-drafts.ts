import { attemptWithActor } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import { draftOf, removeDraft, saveDraft, trajectoryOfDraft } from './visit-drafts.repository.js';
import type { SaveVisitDraft } from './visit-drafts.schema.js';

type About = Pick<SaveVisitDraft, 'trajectoryId' | 'aboutId'>;

/** What this account was writing of a visit; null: nothing. */
export const readVisitDraft = (ctx: CoordinatorContext, { trajectoryId, aboutId }: About) =>
  findDossier(ctx, { what: 'visitDrafts.get' }, async (trx) => {
    const subject = await trajectoryOfDraft(trx, ctx.actor.locationIds, trajectoryId);
    if (subject === undefined) return fail(problems.notFound);
    const found = await draftOf(trx, subject.locationId, aboutId);
    const value = found === undefined ? null : { fields: found.fields, savedAt: found.savedAt.toISOString() };
    return ok({ value, subjects: value === null ? [] : [subject] });
  });

/** Keeps what this account is writing: no change of the dossier, so no action and no history. */
export const saveVisitDraft = (ctx: CoordinatorContext, draft: SaveVisitDraft): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const trajectory = await trajectoryOfDraft(trx, ctx.actor.locationIds, draft.trajectoryId);
    if (trajectory === undefined) return fail(problems.notFound);
    await saveDraft(trx, trajectory.locationId, draft);
    return ok(null);
  });

/** Forgets what this account was writing. */
export const removeVisitDraft = (
  ctx: CoordinatorContext,
  { trajectoryId, aboutId }: About,
): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const trajectory = await trajectoryOfDraft(trx, ctx.actor.locationIds, trajectoryId);
    if (trajectory === undefined) return fail(problems.notFound);
    await removeDraft(trx, trajectory.locationId, aboutId);
    return ok(null);
  });
