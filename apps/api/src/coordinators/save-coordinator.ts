import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import {
  accountsOfCoordinators,
  addCoordinator,
  changeCoordinator,
  coordinatorForChange,
} from './coordinators.repository.js';
import type { SaveCoordinator } from './coordinators.schema.js';

type Saved = { readonly id: string; readonly version: number };

/** Registers what is known of a coordinator of the location, or changes it. */
export async function saveCoordinator(
  change: Change,
  { accountId, version, facts }: SaveCoordinator,
): Promise<Result<Saved>> {
  const { trx, locationId, today } = change;
  const known = await coordinatorForChange(change, accountId);
  if (version !== null) {
    const found = checkVersion(known, version);
    return found.ok ? ok(await changeCoordinator(change, found.value, facts)) : found;
  }
  const members = await accountsOfCoordinators(trx, [locationId], today.toString());
  if (!members.some((member) => member.accountId === accountId)) return fail(problems.notFound);
  const added = await addCoordinator(change, accountId, facts);
  return added === undefined ? fail(problems.changedMeanwhile) : ok(added);
}
