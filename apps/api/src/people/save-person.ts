import { ok, type Result } from '@mim/domain/kernel';
import type { Person } from '@mim/domain/person';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { changePerson, lockPerson } from './people.repository.js';

/** Changes what is registered of a person: a mother, a partner or a visiting mother. */
export async function savePerson(
  change: Change,
  personId: string,
  version: number,
  person: Person,
): Promise<Result<{ id: string; version: number }>> {
  const found = checkVersion(await lockPerson(change.trx, change.locationId, personId), version);
  return found.ok ? ok(await changePerson(change, found.value, person)) : found;
}
