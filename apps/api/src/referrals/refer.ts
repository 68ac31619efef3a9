import { fail, ok, type Result } from '@mim/domain/kernel';
import {
  giveBookRefusals,
  isReferralTwice,
  type ReferredFamily,
  referralCorrectionRefusals,
  referralRefusals,
  referralStepRefusals,
  withoutLastStep,
  withReferralDay,
} from '@mim/domain/referral';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import { serviceById } from '../services/services.repository.js';
import { type ChangedRow, lockTrajectory, lockTrajectoryOf } from '../trajectories/trajectory.repository.js';
import {
  addBook,
  addReferral,
  changeReferral,
  lockReferral,
  otherReferrals,
} from './referrals.repository.js';
import type {
  AddReferralInput,
  CorrectReferralInput,
  GiveBookInput,
  ReferralStepInput,
  TakeStepBackInput,
} from './referrals.schema.js';

/** What a new or corrected referral must agree with; null: the organisation is not of the own directory. */
async function familyOf(
  { trx, locationId }: Change,
  trajectory: Omit<ReferredFamily, 'isServiceRetired'>,
  { serviceId, before }: { readonly serviceId: string | null; readonly before: string | null },
): Promise<ReferredFamily | null> {
  const service = serviceId === null ? null : await serviceById(trx, [locationId], serviceId);
  if (service === undefined) return null;
  // One that was chosen while it was still used stays.
  const isServiceRetired = service?.isRetired === true && serviceId !== before;
  return { ...trajectory, isServiceRetired };
}

/** Records that she was referred on, or came from elsewhere, or has another programme beside MIM. */
export async function refer(
  change: Change,
  { trajectoryId, referral }: AddReferralInput,
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  const trajectory = await lockTrajectory(change, trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const family = await familyOf(change, trajectory, { serviceId: referral.serviceId, before: null });
  if (family === null) return fail(problems.notFound);
  const settings = await settingsOf(trx, locationId, today);
  const others = await otherReferrals(change, trajectoryId, null);
  const [refused] = referralRefusals(referral, { ...family, others }, settings, today);
  return refused === undefined
    ? ok(await addReferral(change, trajectoryId, referral))
    : fail(refused.problem);
}

/** A referral that is to change, in the version that was seen; its trajectory is locked before it. */
async function referralAsSeen(change: Change, referralId: string, version: number) {
  await lockTrajectoryOf(change.trx, change.locationId, 'referral', referralId);
  return checkVersion(await lockReferral(change, referralId), version);
}

/** Corrects what was said of a referral; how far it came stays. */
export async function correctReferral(
  change: Change,
  { referralId, version, correction }: CorrectReferralInput,
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  const found = await referralAsSeen(change, referralId, version);
  if (!found.ok) return found;
  const referral = found.value;
  const trajectory = await lockTrajectory(change, referral.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const { serviceId } = correction;
  const family = await familyOf(change, trajectory, { serviceId, before: referral.serviceId });
  if (family === null) return fail(problems.notFound);
  const settings = await settingsOf(trx, locationId, today);
  const others = await otherReferrals(change, referral.trajectoryId, referralId);
  // Two that were one before can still be corrected.
  const asked = isReferralTwice(referral, others) ? family : { ...family, others };
  const [refused] = referralCorrectionRefusals(referral, correction, asked, settings, today);
  if (refused !== undefined) return fail(refused.problem);
  const way = withReferralDay(referral, correction.referredOn);
  return ok(await changeReferral(change, referral, { ...correction, ...way }));
}

/** Takes the last step of a referral back, which was taken by mistake. */
export async function takeStepBack(
  change: Change,
  { referralId, version }: TakeStepBackInput,
): Promise<Result<ChangedRow>> {
  const found = await referralAsSeen(change, referralId, version);
  if (!found.ok) return found;
  const before = withoutLastStep(found.value);
  return before.ok ? ok(await changeReferral(change, found.value, before.value)) : before;
}

/** Records how far a referral came. */
export async function takeReferralStep(
  change: Change,
  { referralId, version, step }: ReferralStepInput,
): Promise<Result<ChangedRow>> {
  const found = await referralAsSeen(change, referralId, version);
  if (!found.ok) return found;
  const referral = found.value;
  const children = (await lockTrajectory(change, referral.trajectoryId))?.children ?? [];
  const [refused] = referralStepRefusals({ ...referral, children }, step, change.today);
  if (refused !== undefined) return fail(refused.problem);
  const way = { state: step.state, stateOn: step.reachedOn, steps: [...referral.steps, step] };
  return ok(await changeReferral(change, referral, way));
}

/** Records that she got a book of Boekenbaby's. */
export async function giveBook(
  change: Change,
  { referralId, version, given }: GiveBookInput,
): Promise<Result<ChangedRow>> {
  const found = await referralAsSeen(change, referralId, version);
  if (!found.ok) return found;
  const [refused] = giveBookRefusals(found.value, given, change.today);
  return refused === undefined ? ok(await addBook(change, found.value, given)) : fail(refused.problem);
}
