import { fail, ok, type Result } from '@mim/domain/kernel';
import { canCover } from '@mim/domain/supervision';
import { accountsOfCoordinators } from '../coordinators/coordinators.repository.js';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import { oneAtATime } from '../dossier/one-at-a-time.repository.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import {
  addCoverRow,
  changeCover,
  coverForChange,
  otherCovers,
  removeCoverRow,
} from './covers.repository.js';
import type { SaveCover } from './covers.schema.js';

/** Agrees a cover between two coordinators of a location, or changes one. */
export async function saveCover(
  change: Change,
  { coverId, version, cover }: SaveCover,
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  const found =
    coverId === undefined || version === undefined
      ? ok(null)
      : checkVersion(await coverForChange(change, coverId), version);
  if (!found.ok) return found;
  const members = await accountsOfCoordinators(trx, [locationId], today.toString());
  const here = new Set(members.map(({ accountId }) => accountId));
  if (!here.has(cover.absentId) || !here.has(cover.coveredById)) return fail(problems.notFound);
  await oneAtATime(change, 'covers');
  const allowed = canCover(cover, await otherCovers(change, coverId));
  if (!allowed.ok) return allowed;
  return ok(
    found.value === null ? await addCoverRow(change, cover) : await changeCover(change, found.value, cover),
  );
}

/** Takes a cover out that was agreed by mistake. */
export async function removeCover(change: Change, { id, version }: SeenRow): Promise<Result<{ id: string }>> {
  const found = checkVersion(await coverForChange(change, id), version);
  if (!found.ok) return found;
  await removeCoverRow(change, id);
  return ok({ id });
}
