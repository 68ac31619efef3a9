import { ok, type Result } from '@mim/domain/kernel';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { goOnAs, isJudged } from '../known-people/go-on-as.js';
import { addApplicantRow, changeApplicant, lockApplicant } from './recruitment.repository.js';
import type { SaveApplicant } from './recruitment.schema.js';

type Saved = Result<{ id: string; version: number }>;

/** Adds somebody who applied, or changes who she is. */
export async function saveApplicant(change: Change, input: SaveApplicant): Promise<Saved> {
  const { applicantId, version, applicant } = input;
  if (applicantId === undefined || version === undefined) return add(change, input);
  const found = checkVersion(await lockApplicant(change.trx, change.locationId, applicantId), version);
  return found.ok ? ok(await changeApplicant(change, found.value, applicant)) : found;
}

/** Adds somebody new, or somebody whom the location knows: she applies as the person that she is. */
async function add(change: Change, { applicant, sameAs }: SaveApplicant): Promise<Saved> {
  const judged = await isJudged(change, applicant, sameAs);
  if (!judged.ok) return judged;
  if (sameAs === undefined || sameAs === null) return ok(await addApplicantRow(change, applicant));
  // What she told stands with her application; it is added to what is known of her once she is accepted.
  const known = await goOnAs(change, sameAs, {});
  return known.ok ? ok(await addApplicantRow(change, applicant, sameAs)) : known;
}
