import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkPreparation } from '@mim/domain/supervision';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { lockVisitors, sessionsOfVisitors } from '../visiting-mothers/prepared.repository.js';
import { settlingPrepared } from '../visiting-mothers/settle-prepared.js';
import {
  addAttendances,
  addSession,
  attendeesOf,
  changeSession,
  lockSession,
  removeAttendances,
  removeSession,
} from './preparation.repository.js';
import type { SavePreparation } from './preparation.schema.js';
import { removeDraft } from './preparation-drafts.repository.js';

/** Records a session of a preparation with everybody who was there, or changes one. */
export async function savePreparation(
  change: Change,
  { preparationSessionId, version, session }: SavePreparation,
): Promise<Result<{ id: string; version: number }>> {
  const { trx, locationId, today } = change;
  const { visitingMotherIds, ...contents } = session;
  const attended = preparationSessionId === undefined ? [] : await attendeeIds(change, preparationSessionId);
  const concerned = [...new Set([...visitingMotherIds, ...attended])];
  const locked = await lockVisitors(trx, locationId, concerned);
  if (locked.length < concerned.length) return fail(problems.notFound);
  const others = (await sessionsOfVisitors(trx, [locationId], visitingMotherIds)).filter(
    (other) => other.preparationSessionId !== preparationSessionId,
  );
  const attendees = locked
    .filter((each) => visitingMotherIds.includes(each.visitingMotherId))
    .map((each) => ({
      ...each,
      sessions: others.filter(({ visitingMotherId }) => visitingMotherId === each.visitingMotherId),
    }));
  const allowed = checkPreparation(contents, attendees, today);
  if (!allowed.ok) return allowed;
  if (preparationSessionId === undefined || version === undefined) {
    await removeDraft(trx, locationId);
    return ok(
      await settlingPrepared(change, concerned, async () => {
        const added = await addSession(change, contents);
        await addAttendances(change, added.id, visitingMotherIds);
        return added;
      }),
    );
  }
  const found = checkVersion(await lockSession(trx, locationId, preparationSessionId), version);
  if (!found.ok) return found;
  return ok(
    await settlingPrepared(change, concerned, async () => {
      const left = attended.filter((id) => !visitingMotherIds.includes(id));
      const came = visitingMotherIds.filter((id) => !attended.includes(id));
      await removeAttendances(change, preparationSessionId, left);
      await addAttendances(change, preparationSessionId, came);
      return changeSession(change, found.value, contents);
    }),
  );
}

/**
 * Takes out a session that was recorded by mistake; whoever was prepared by it no longer is.
 * @returns Who was at it.
 */
export async function removePreparation(
  change: Change,
  { id, version }: SeenRow,
): Promise<Result<{ attended: readonly string[] }>> {
  const { trx, locationId } = change;
  const attended = await attendeeIds(change, id);
  await lockVisitors(trx, locationId, attended);
  const found = checkVersion(await lockSession(trx, locationId, id), version);
  if (!found.ok) return found;
  await settlingPrepared(change, attended, async () => {
    await removeAttendances(change, id, attended);
    await removeSession(change, id);
  });
  return ok({ attended });
}

const attendeeIds = async ({ trx, locationId }: Change, preparationSessionId: string): Promise<string[]> =>
  (await attendeesOf(trx, locationId, [preparationSessionId])).map(
    ({ visitingMotherId }) => visitingMotherId,
  );
