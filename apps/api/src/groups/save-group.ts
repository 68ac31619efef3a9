import { canHaveDays, canRemoveGroup, type GroupValues } from '@mim/domain/group';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { sessionDaysOf } from './group-sessions.repository.js';
import { addGroup, changeGroup, countOwn, lockGroup, removeGroup, setLeaders } from './groups.repository.js';
import type { SaveGroup } from './groups.schema.js';

type Saved = { readonly id: string; readonly version: number };

/** Adds a group, or changes one, with who runs it. */
export async function saveGroup(
  change: Change,
  { groupId, version, group: { leaderIds, ...facts } }: SaveGroup,
): Promise<Result<Saved>> {
  if ((await countOwn(change, 'visiting_mother', leaderIds)) < leaderIds.length)
    return fail(problems.notFound);
  const saved =
    groupId === undefined
      ? ok(await addGroup(change, facts))
      : await changeKnown(change, { groupId, version: version ?? 0 }, facts);
  if (saved.ok) await setLeaders(change, saved.value.id, leaderIds);
  return saved;
}

async function changeKnown(
  change: Change,
  { groupId, version }: { readonly groupId: string; readonly version: number },
  facts: GroupValues,
): Promise<Result<Saved>> {
  const found = checkVersion(await lockGroup(change, groupId), version);
  if (!found.ok) return found;
  const sessions = await sessionDaysOf(change.trx, change.locationId, groupId);
  const allowed = canHaveDays(
    facts,
    sessions.map(({ heldOn }) => heldOn),
  );
  return allowed.ok ? ok(await changeGroup(change, found.value, facts)) : allowed;
}

/** Takes out a group that was entered by mistake. */
export async function takeGroupOut(
  change: Change,
  { id, version }: SeenRow,
): Promise<Result<{ readonly id: string }>> {
  const found = checkVersion(await lockGroup(change, id), version);
  if (!found.ok) return found;
  const sessions = await sessionDaysOf(change.trx, change.locationId, id);
  const allowed = canRemoveGroup(sessions.length);
  if (!allowed.ok) return allowed;
  await removeGroup(change, id);
  return ok({ id });
}
