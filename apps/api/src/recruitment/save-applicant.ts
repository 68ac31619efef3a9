import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import {
  addApplicantRow,
  changeApplicant,
  lockApplicant,
  removeApplicants,
} from './recruitment.repository.js';
import type { RemoveApplicant, SaveApplicant } from './recruitment.schema.js';

/** Adds somebody who applied, or changes who she is. */
export async function saveApplicant(
  change: Change,
  { applicantId, version, applicant }: SaveApplicant,
): Promise<Result<{ id: string; version: number }>> {
  if (applicantId === undefined || version === undefined) return ok(await addApplicantRow(change, applicant));
  const found = checkVersion(await lockApplicant(change.trx, change.locationId, applicantId), version);
  return found.ok ? ok(await changeApplicant(change, found.value, applicant)) : found;
}

/**
 * Takes somebody out who was entered by mistake, with what was recorded of her. Undoing brings her back, until retention has
 * emptied the history of her. Who was accepted stays: she is a visiting mother now.
 */
export async function removeApplicant(
  { trx, locationId }: Change,
  { applicantId, version }: RemoveApplicant,
): Promise<Result<{ id: string }>> {
  const found = checkVersion(await lockApplicant(trx, locationId, applicantId), version);
  if (!found.ok) return found;
  if (found.value.visitingMotherId !== null) return fail(problems.applicantAccepted);
  await removeApplicants(trx, locationId, [applicantId]);
  return ok({ id: applicantId });
}
