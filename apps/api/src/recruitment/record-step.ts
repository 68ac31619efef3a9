import { ok, type Result } from '@mim/domain/kernel';
import { recordStep as stepOf } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { acceptApplicant } from './accept-applicant.js';
import { addStep, lockApplicant } from './recruitment.repository.js';
import type { RecordApplicantStep } from './recruitment.schema.js';

/** Records what happened with somebody who applied; accepted, she becomes a visiting mother in the same change. */
export async function recordStep(
  change: Change,
  { applicantId, version, recorded, personId }: RecordApplicantStep,
): Promise<Result<{ id: string; version: number }>> {
  const { trx, locationId, today } = change;
  const found = checkVersion(await lockApplicant(trx, locationId, applicantId), version);
  if (!found.ok) return found;
  const became = stepOf(found.value, recorded, await settingsOf(trx, locationId, today), today);
  if (!became.ok) return became;
  const { personId: known } = found.value;
  if (became.value.state !== 'accepted') {
    const stays = { ...became.value, visitingMotherId: null, personId: known };
    return ok(await addStep(change, found.value, recorded, stays));
  }
  const who = { startedOn: recorded.happenedOn, personId: personId ?? known };
  const accepted = await acceptApplicant(change, found.value, who);
  if (!accepted.ok) return accepted;
  return ok(await addStep(change, found.value, recorded, { ...became.value, ...accepted.value }));
}
