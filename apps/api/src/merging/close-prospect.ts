import { fail, ok, type Result } from '@mim/domain/kernel';
import { mergedFacts } from '@mim/domain/person';
import { closeAsMother, noAppointment } from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { changePersonFacts, lockPerson } from '../people/people.repository.js';
import { personOf } from '../people/person-of.js';
import { problems } from '../problems.js';
import { changeProspect, lockProspect } from '../prospects/prospect-changes.repository.js';
import { toldOf } from '../prospects/told-of.js';
import { lockTrajectory } from '../trajectories/trajectory.repository.js';
import type { CloseProspectInput } from './merging.schema.js';

/**
 * Closes a prospect as a mother of whom there is a record: she belongs to it from then on, and it gains what was told
 * of her and not known.
 */
export async function closeProspect(
  change: Change,
  { prospectId, version, trajectoryId }: CloseProspectInput,
): Promise<Result<{ id: string; version: number }>> {
  const { trx, locationId, today } = change;
  const found = checkVersion(await lockProspect(trx, locationId, prospectId), version);
  if (!found.ok) return found;
  const closed = closeAsMother(found.value, today);
  if (!closed.ok) return closed;
  const trajectory = await lockTrajectory(change, trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const mother = await lockPerson(trx, locationId, trajectory.motherId);
  if (mother === undefined) return fail(problems.notFound);
  await changePersonFacts(change, mother, mergedFacts(personOf(mother), toldOf(found.value)));
  const facts = { ...closed.value, ...noAppointment, trajectoryId, duplicateOf: null };
  return ok(await changeProspect(change, found.value, facts));
}
