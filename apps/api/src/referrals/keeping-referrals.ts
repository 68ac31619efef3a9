import { fail, type Result } from '@mim/domain/kernel';
import { isReferralTwice, referralTwice } from '@mim/domain/referral';
import type { Change } from '../dossier/write.js';
import { lockReferral, otherReferrals } from './referrals.repository.js';

/**
 * Does work that may bring referrals back, of trajectories that are locked: none stands twice by it.
 * @param referralIds Those that the work changes.
 * @returns What the work gives; that one of them stands already.
 */
export async function keepingReferrals<T>(
  change: Change,
  referralIds: readonly string[],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const before = await twice(change, referralIds);
  const done = await work();
  if (!done.ok) return done;
  const after = await twice(change, referralIds);
  return after.some((id) => !before.includes(id)) ? fail(referralTwice) : done;
}

/** Those of some referrals that stand twice. */
async function twice(change: Change, referralIds: readonly string[]): Promise<string[]> {
  const standing: string[] = [];
  for (const referralId of referralIds) {
    const referral = await lockReferral(change, referralId);
    if (referral === undefined) continue;
    const others = await otherReferrals(change, referral.trajectoryId, referralId);
    if (isReferralTwice(referral, others)) standing.push(referralId);
  }
  return standing;
}
