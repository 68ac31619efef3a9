import { ok, type Result } from '@mim/domain/kernel';
import { planIntake as appointmentOf } from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { changeProspect, lockProspect } from './prospect-changes.repository.js';
import type { PlanIntakeInput } from './prospects.schema.js';

/** Agrees on an intake with a prospect, moves it, or calls it off. */
export async function planIntake(
  change: Change,
  { prospectId, version, appointment }: PlanIntakeInput,
): Promise<Result<{ id: string; version: number }>> {
  const found = checkVersion(await lockProspect(change.trx, change.locationId, prospectId), version);
  if (!found.ok) return found;
  const agreed = appointmentOf(found.value, appointment, change.today);
  return agreed.ok ? ok(await changeProspect(change, found.value, agreed.value)) : agreed;
}
