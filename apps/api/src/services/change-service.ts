import { fail, ok, type Result } from '@mim/domain/kernel';
import { serviceIsNamed } from '@mim/domain/referral';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { changeServiceRow, isNamed, lockService, removeServiceRow } from './services.repository.js';
import type { ChangeServiceInput } from './services.schema.js';

/** Changes an entry of the local directory. */
export async function changeService(
  change: Change,
  { serviceId, version, service }: ChangeServiceInput,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await lockService(change, serviceId), version);
  return found.ok ? ok(await changeServiceRow(change, found.value, service)) : found;
}

/** Takes an entry out that no referral names. */
export async function removeService(
  change: Change,
  { id, version }: SeenRow,
): Promise<Result<{ id: string }>> {
  const found = checkVersion(await lockService(change, id), version);
  if (!found.ok) return found;
  if (await isNamed(change, id)) return fail(serviceIsNamed);
  await removeServiceRow(change, id);
  return ok({ id });
}
