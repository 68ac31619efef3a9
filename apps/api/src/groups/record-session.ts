import { checkSession, type GroupSession } from '@mim/domain/group';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import {
  addSession,
  changeSession,
  removeSession,
  sessionDaysOf,
  sessionToChange,
  setAttendance,
} from './group-sessions.repository.js';
import { countOwn, lockGroup } from './groups.repository.js';
import type { ChangeSession, RecordSession } from './groups.schema.js';

type Saved = { readonly id: string; readonly version: number };

/** Holds a group, and whether a session of it can be recorded so. */
async function check(
  change: Change,
  { groupId, sessionId }: { readonly groupId: string; readonly sessionId?: string },
  session: GroupSession,
): Promise<Result<GroupSession>> {
  const group = await lockGroup(change, groupId);
  if (group === undefined) return fail(problems.notFound);
  const { motherIds } = session;
  if ((await countOwn(change, 'trajectory', motherIds)) < motherIds.length) return fail(problems.notFound);
  const others = await sessionDaysOf(change.trx, change.locationId, groupId);
  const otherDays = others
    .filter(({ groupSessionId }) => groupSessionId !== sessionId)
    .map(({ heldOn }) => heldOn);
  return checkSession(session, { ...group, otherDays }, change.today);
}

/** Records a session with who was there. */
export async function recordSession(
  change: Change,
  { groupId, session }: RecordSession,
): Promise<Result<Saved>> {
  const checked = await check(change, { groupId }, session);
  if (!checked.ok) return checked;
  const { motherIds, ...facts } = checked.value;
  const saved = await addSession(change, groupId, facts);
  await setAttendance(change, saved.id, motherIds);
  return ok(saved);
}

/** Corrects a session, and who was there. */
export async function correctSession(
  change: Change,
  { sessionId, version, session }: ChangeSession,
): Promise<Result<Saved>> {
  const before = await sessionToChange(change, sessionId);
  if (before === undefined) return fail(problems.notFound);
  const checked = await check(change, { groupId: before.meetingGroupId, sessionId }, session);
  if (!checked.ok) return checked;
  // The group is held: what stands there now is what is changed.
  const found = checkVersion(await sessionToChange(change, sessionId), version);
  if (!found.ok) return found;
  const { motherIds, ...facts } = checked.value;
  const saved = await changeSession(change, found.value, facts);
  await setAttendance(change, sessionId, motherIds);
  return ok(saved);
}

/** Takes out a session that was recorded by mistake, with who was there. */
export async function takeSessionOut(
  change: Change,
  { id, version }: SeenRow,
): Promise<Result<{ readonly id: string }>> {
  const before = await sessionToChange(change, id);
  if (before === undefined) return fail(problems.notFound);
  await lockGroup(change, before.meetingGroupId);
  const found = checkVersion(await sessionToChange(change, id), version);
  if (!found.ok) return found;
  await removeSession(change, id);
  return ok({ id: found.value.meetingGroupId });
}
