import { fail, ok, type Result } from '@mim/domain/kernel';
import { canRefer, giveBookRefusals, referralStepRefusals } from '@mim/domain/referral';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import { serviceById } from '../services/services.repository.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { addBook, addReferral, addStep, lockReferral } from './referrals.repository.js';
import type { AddReferralInput, GiveBookInput, ReferralStepInput } from './referrals.schema.js';

/** Records that she was referred on, or came from elsewhere, or has another programme beside MIM. */
export async function refer(
  change: Change,
  { trajectoryId, referral }: AddReferralInput,
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  if ((await lockTrajectory(change, trajectoryId)) === undefined) return fail(problems.notFound);
  const { serviceId } = referral;
  if (serviceId !== null && (await serviceById(trx, [locationId], serviceId)) === undefined)
    return fail(problems.notFound);
  const allowed = canRefer(referral, await settingsOf(trx, locationId, today), today);
  return allowed.ok ? ok(await addReferral(change, trajectoryId, allowed.value)) : allowed;
}

/** Records how far a referral came. */
export async function takeReferralStep(
  change: Change,
  { referralId, version, step }: ReferralStepInput,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await lockReferral(change, referralId), version);
  if (!found.ok) return found;
  const [refused] = referralStepRefusals(found.value, step, change.today);
  return refused === undefined ? ok(await addStep(change, found.value, step)) : fail(refused.problem);
}

/** Records that she got a book of Boekenbaby's. */
export async function giveBook(
  change: Change,
  { referralId, version, given }: GiveBookInput,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await lockReferral(change, referralId), version);
  if (!found.ok) return found;
  const [refused] = giveBookRefusals(found.value, given, change.today);
  return refused === undefined ? ok(await addBook(change, found.value, given)) : fail(refused.problem);
}
