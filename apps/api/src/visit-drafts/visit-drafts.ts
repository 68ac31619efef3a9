import { attemptWithActor, type Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier } from '../dossier/read-dossier.js';
import type { Subject } from '../dossier/subject.js';
import { problems } from '../problems.js';
import {
  draftOf,
  removeDraft,
  saveDraft,
  trajectoryOfDraft,
  visitOfDraft,
} from './visit-drafts.repository.js';
import type { SaveVisitDraft } from './visit-drafts.schema.js';

type About = Pick<SaveVisitDraft, 'trajectoryId' | 'aboutId'>;

/** Whose visit it is; undefined: what is written about is neither a trajectory of theirs nor a visit of it. */
async function findSubject(
  trx: Transaction<Database>,
  { actor: { locationIds } }: CoordinatorContext,
  about: About,
): Promise<Subject | undefined> {
  const found = await trajectoryOfDraft(trx, locationIds, about.trajectoryId);
  if (found === undefined || about.aboutId === about.trajectoryId) return found;
  return (await visitOfDraft(trx, found.locationId, about)) === undefined ? undefined : found;
}

/** What this account was writing of a visit; null: nothing. */
export const readVisitDraft = (ctx: CoordinatorContext, about: About) =>
  findDossier(ctx, { what: 'visitDrafts.get' }, async (trx) => {
    const subject = await findSubject(trx, ctx, about);
    if (subject === undefined) return fail(problems.notFound);
    const found = await draftOf(trx, subject.locationId, about.aboutId);
    const value = found === undefined ? null : { fields: found.fields, savedAt: found.savedAt.toISOString() };
    return ok({ value, subjects: value === null ? [] : [subject] });
  });

/** Keeps what this account is writing: no change of the dossier, so no action and no history. */
export const saveVisitDraft = (ctx: CoordinatorContext, draft: SaveVisitDraft): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const trajectory = await findSubject(trx, ctx, draft);
    if (trajectory === undefined) return fail(problems.notFound);
    await saveDraft(trx, trajectory.locationId, draft);
    return ok(null);
  });

/** Forgets what this account was writing. */
export const removeVisitDraft = (ctx: CoordinatorContext, about: About): Promise<Result<null>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const trajectory = await findSubject(trx, ctx, about);
    if (trajectory === undefined) return fail(problems.notFound);
    await removeDraft(trx, trajectory.locationId, about.aboutId);
    return ok(null);
  });
