import { fail, ok, type Result } from '@mim/domain/kernel';
import { mergedFacts, type Person } from '@mim/domain/person';
import { canMerge } from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { changePersonFacts, lockPerson } from '../people/people.repository.js';
import { personOf } from '../people/person-of.js';
import { problems } from '../problems.js';
import {
  addMerge,
  hasWithdrawnOrigin,
  lockTrajectoriesOf,
  moveApplications,
  moveTrajectories,
  type PersonParts,
  partsOf,
  removePerson,
} from './merging.repository.js';
import type { MergeInput } from './merging.schema.js';

/** What the rules look at of a record. */
export const mergedRecord = ({ personId, trajectories, hasOtherRole }: PersonParts) => ({
  personId,
  states: trajectories.map(({ state }) => state),
  hasOtherRole,
});

const originNames: ReadonlySet<string> = new Set(['origin', 'originConsentOn', 'originConsentWording']);
const withoutOrigin = (facts: Partial<Person>): Partial<Person> =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !originNames.has(name)));

/**
 * Makes two records of one mother one: the other's trajectories are hers, she gains what was known there alone, and
 * the other record goes. Each trajectory stays what it was, by its own identifier.
 */
export async function merge(
  change: Change,
  { personId, version, otherVersion, merge: { otherId, reason } }: MergeInput,
): Promise<Result<{ id: string; version: number }>> {
  const { trx, locationId } = change;
  const ids = [personId, otherId].toSorted();
  await lockTrajectoriesOf(change, ids);
  for (const id of ids) await lockPerson(trx, locationId, id);
  const kept = checkVersion(await lockPerson(trx, locationId, personId), version);
  if (!kept.ok) return kept;
  const other = checkVersion(await lockPerson(trx, locationId, otherId), otherVersion);
  if (!other.ok) return other;
  const parts = await partsOf(trx, [locationId], ids);
  const [one, two] = [parts.get(personId), parts.get(otherId)];
  if (one === undefined || two === undefined) return fail(problems.notFound);
  const can = canMerge(mergedRecord(one), mergedRecord(two));
  if (!can.ok) return can;
  await moveTrajectories(change, otherId, personId);
  await moveApplications(change, otherId, personId);
  const gained = mergedFacts(personOf(kept.value), personOf(other.value));
  // What she took back does not come back from the other record.
  const facts = (await hasWithdrawnOrigin(change, personId)) ? withoutOrigin(gained) : gained;
  const changed = await changePersonFacts(change, kept.value, facts);
  await addMerge(change, { personId, absorbedId: otherId, reason });
  await removePerson(change, otherId);
  return ok({ id: personId, version: changed.version });
}
