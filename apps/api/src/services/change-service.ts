import { fail, ok, type Result } from '@mim/domain/kernel';
import { canNameService, type ServiceFacts, serviceIsNamed } from '@mim/domain/referral';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import { oneAtATime } from '../dossier/one-at-a-time.repository.js';
import type { Change } from '../dossier/write.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import {
  addService,
  changeServiceRow,
  isNamed,
  lockService,
  removeServiceRow,
  serviceNames,
} from './services.repository.js';
import type { ChangeServiceInput } from './services.schema.js';

/** Adds an entry that the directory does not have in another spelling. */
export async function addNewService(change: Change, service: ServiceFacts): Promise<Result<ChangedRow>> {
  await oneAtATime(change, 'services');
  const allowed = canNameService(service.name, await serviceNames(change));
  return allowed.ok ? ok(await addService(change, service)) : allowed;
}

/** Changes an entry of the local directory. */
export async function changeService(
  change: Change,
  { serviceId, version, service }: ChangeServiceInput,
): Promise<Result<ChangedRow>> {
  await oneAtATime(change, 'services');
  const found = checkVersion(await lockService(change, serviceId), version);
  if (!found.ok) return found;
  // An entry that keeps its name is not asked to give way to another.
  const others = found.value.name === service.name ? [] : await serviceNames(change);
  const allowed = canNameService(
    service.name,
    others.filter((other) => other.serviceId !== serviceId),
  );
  return allowed.ok ? ok(await changeServiceRow(change, found.value, service)) : allowed;
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
