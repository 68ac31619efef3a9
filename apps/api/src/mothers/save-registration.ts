import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import { addPerson, changePerson, lockPerson } from '../people/people.repository.js';
import { savePerson } from '../people/save-person.js';
import { problems } from '../problems.js';
import { checkCorrection } from '../trajectories/keep-agreement.js';
import {
  type ChangedRow,
  changeTrajectory,
  type TrajectoryFacts,
  trajectoryToChange,
} from '../trajectories/trajectory.repository.js';
import type { SavePartnerInput, SaveRegistrationInput } from './registration.schema.js';

/** Corrects facts of a trajectory, and of the mother whose it is where they come along; what is not named stays as it is. */
export async function saveRegistration(
  change: Change,
  { trajectoryId, version, registration, mother }: SaveRegistrationInput,
): Promise<Result<ChangedRow>> {
  const found = await trajectoryToChange(change, trajectoryId, version);
  if (!found.ok) return found;
  const facts = registration as TrajectoryFacts;
  const allowed = await checkCorrection(change, found.value, facts);
  if (!allowed.ok) return allowed;
  if (mother !== undefined) {
    const saved = await savePerson(change, found.value.motherId, mother.version, mother.person);
    if (!saved.ok) return saved;
  }
  return ok(await changeTrajectory(change, found.value, facts));
}

/** Names the partner, changes who that is, or names none any more. */
export async function savePartner(
  change: Change,
  { trajectoryId, version, partner }: SavePartnerInput,
): Promise<Result<ChangedRow>> {
  const found = await trajectoryToChange(change, trajectoryId, version);
  if (!found.ok) return found;
  const trajectory = found.value;
  const { partnerId } = trajectory;
  if (partner === null) return ok(await changeTrajectory(change, trajectory, { partnerId: null }));
  if (partnerId === null) {
    const added = await addPerson(change, partner);
    return ok(await changeTrajectory(change, trajectory, { partnerId: added }));
  }
  const known = await lockPerson(change.trx, change.locationId, partnerId);
  if (known === undefined) return fail(problems.notFound);
  await changePerson(change, known, partner);
  return ok(await changeTrajectory(change, trajectory, {}));
}
