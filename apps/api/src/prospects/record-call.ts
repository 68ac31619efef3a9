import { ok, type Result } from '@mim/domain/kernel';
import { recordCall as callOf } from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { addCall, lockProspect } from './prospect-changes.repository.js';
import type { RecordCallInput } from './prospects.schema.js';

/** Records a call to a prospect, and what becomes of her by it. */
export async function recordCall(
  change: Change,
  { prospectId, version, call }: RecordCallInput,
): Promise<Result<{ id: string; version: number }>> {
  const { trx, locationId, today } = change;
  const found = checkVersion(await lockProspect(trx, locationId, prospectId), version);
  if (!found.ok) return found;
  const became = callOf(found.value, call, await settingsOf(trx, locationId, today), today);
  return became.ok ? ok(await addCall(change, found.value, call, became.value)) : became;
}
