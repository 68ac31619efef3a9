import { fail, ok, type Result } from '@mim/domain/kernel';
import { canAnswerReferral, canRefer } from '@mim/domain/referral';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import { lockTrajectory } from '../trajectories/trajectory.repository.js';
import { addReferral, lockReferral, setOutcome } from './referrals.repository.js';
import type { AddReferralInput, AnswerReferralInput } from './referrals.schema.js';

/** Records that she was referred on, or came from elsewhere, or has another programme beside MIM. */
export async function refer(
  change: Change,
  { trajectoryId, referral }: AddReferralInput,
): Promise<Result<{ id: string; version: number }>> {
  const { trx, locationId, today } = change;
  if ((await lockTrajectory(change, trajectoryId)) === undefined) return fail(problems.notFound);
  const allowed = canRefer(referral, await settingsOf(trx, locationId, today), today);
  return allowed.ok ? ok(await addReferral(change, trajectoryId, allowed.value)) : allowed;
}

/** Records what came of a referral. */
export async function answerReferral(
  change: Change,
  { referralId, version, answer }: AnswerReferralInput,
): Promise<Result<{ id: string; version: number }>> {
  const found = checkVersion(await lockReferral(change, referralId), version);
  if (!found.ok) return found;
  const allowed = canAnswerReferral({ referredOn: found.value.referredOn }, answer, change.today);
  return allowed.ok ? ok(await setOutcome(change, found.value, allowed.value)) : allowed;
}
