import { fail, ok, type Result } from '@mim/domain/kernel';
import {
  canRemoveApplicant,
  canRemoveProspect,
  canRemoveTrajectory,
  canRemoveVisitingMother,
  goesAsSeen,
  type RemovableDossier,
} from '@mim/domain/removal';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { removePersonsWithoutRole } from '../people/roles.repository.js';
import { problems } from '../problems.js';
import { lockProspect } from '../prospects/prospect-changes.repository.js';
import { lockApplicant, removeApplicants } from '../recruitment/recruitment.repository.js';
import { removeCalls, removeProspects } from '../retention/retention.repository.js';
import { removeWordsOf } from '../signals/remove-signals.js';
import { signalsOfTrajectory } from '../signals/signals.repository.js';
import { lockTrajectory } from '../trajectories/trajectory.repository.js';
import { visitingMotherForChange } from '../visiting-mothers/visiting-mothers.repository.js';
import {
  applicantDossier,
  lockTrajectoriesProposed,
  motherDossier,
  prospectDossier,
  removeTrajectory,
  removeVisitingMother,
  visitingMotherDossier,
} from './dossiers.repository.js';
import { addRemoval } from './removals.repository.js';
import type { RemoveDossierInput } from './removals.schema.js';

/**
 * Takes somebody out who was entered by mistake, with all that was recorded of her and was seen to go along. The rows go, so
 * that nothing counts her; the history keeps what they were, and undoing this action brings them back.
 */
export async function removeDossier(
  change: Change,
  input: RemoveDossierInput,
): Promise<Result<{ id: string }>> {
  const { kind, id, removal } = input;
  const removed = await removers[kind](change, input);
  if (!removed.ok) return removed;
  await removePersonsWithoutRole(change.trx, change.locationId, removed.value);
  const alone = { happenedOn: null, trajectoryId: null, prospectId: null };
  await addRemoval(change, { ...removal, ...alone, kind, rowId: id });
  return ok({ id });
}

/** @returns The persons who were part of it. */
async function removeMother(
  change: Change,
  { id, version, seen }: RemoveDossierInput,
): Promise<Result<readonly string[]>> {
  const locked = checkVersion(await lockTrajectory(change, id), version);
  if (!locked.ok) return locked;
  const dossier = await motherDossier(change.trx, [change.locationId], id);
  if (dossier === undefined) return fail(problems.notFound);
  const allowed = canRemoveTrajectory(dossier);
  if (!allowed.ok) return allowed;
  const asSeen = goesAsSeen(allowed.value, seen);
  if (!asSeen.ok) return asSeen;
  await removeWordsOf(change, await signalsOfTrajectory(change, id));
  await removeTrajectory(change, id);
  const { personId, partnerId } = dossier;
  return ok(partnerId === null ? [personId] : [personId, partnerId]);
}

/** @returns The person that she is. */
async function removeVisitor(
  change: Change,
  { id, version, seen }: RemoveDossierInput,
): Promise<Result<readonly string[]>> {
  await lockTrajectoriesProposed(change, id);
  const locked = checkVersion(await visitingMotherForChange(change.trx, change.locationId, id), version);
  if (!locked.ok) return locked;
  const dossier = await visitingMotherDossier(change.trx, [change.locationId], id);
  if (dossier === undefined) return fail(problems.notFound);
  const allowed = canRemoveVisitingMother(dossier);
  if (!allowed.ok) return allowed;
  const asSeen = goesAsSeen(allowed.value, seen);
  if (!asSeen.ok) return asSeen;
  await removeVisitingMother(change, id);
  return ok([dossier.personId]);
}

/** @returns Nobody: who was referred is no person yet. */
async function removeReferred(
  { trx, locationId }: Change,
  { id, version, seen }: RemoveDossierInput,
): Promise<Result<readonly string[]>> {
  const locked = checkVersion(await lockProspect(trx, locationId, id), version);
  if (!locked.ok) return locked;
  const dossier = await prospectDossier(trx, [locationId], id);
  if (dossier === undefined) return fail(problems.notFound);
  const allowed = canRemoveProspect(dossier);
  if (!allowed.ok) return allowed;
  const asSeen = goesAsSeen(allowed.value, seen);
  if (!asSeen.ok) return asSeen;
  await removeCalls(trx, locationId, [id]);
  await removeProspects(trx, locationId, [id]);
  return ok([]);
}

/** @returns Nobody: who applied is no person yet. */
async function removeApplied(
  { trx, locationId }: Change,
  { id, version, seen }: RemoveDossierInput,
): Promise<Result<readonly string[]>> {
  const locked = checkVersion(await lockApplicant(trx, locationId, id), version);
  if (!locked.ok) return locked;
  const dossier = await applicantDossier(trx, [locationId], id);
  if (dossier === undefined) return fail(problems.notFound);
  const allowed = canRemoveApplicant(dossier);
  if (!allowed.ok) return allowed;
  const asSeen = goesAsSeen(allowed.value, seen);
  if (!asSeen.ok) return asSeen;
  await removeApplicants(trx, locationId, [id]);
  return ok([]);
}

/** How somebody of each kind is taken out; a kind that does not answer does not compile. */
const removers: Readonly<
  Record<RemovableDossier, (change: Change, input: RemoveDossierInput) => Promise<Result<readonly string[]>>>
> = {
  trajectory: removeMother,
  'visiting-mother': removeVisitor,
  prospect: removeReferred,
  applicant: removeApplied,
};
