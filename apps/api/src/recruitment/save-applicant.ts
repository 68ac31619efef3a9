import { ok, type Result } from '@mim/domain/kernel';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { addApplicantRow, changeApplicant, lockApplicant } from './recruitment.repository.js';
import type { SaveApplicant } from './recruitment.schema.js';

/** Adds somebody who applied, or changes who she is. */
export async function saveApplicant(
  change: Change,
  { applicantId, version, applicant }: SaveApplicant,
): Promise<Result<{ id: string; version: number }>> {
  if (applicantId === undefined || version === undefined) return ok(await addApplicantRow(change, applicant));
  const found = checkVersion(await lockApplicant(change.trx, change.locationId, applicantId), version);
  return found.ok ? ok(await changeApplicant(change, found.value, applicant)) : found;
}
