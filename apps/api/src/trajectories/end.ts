import type { Result } from '@mim/domain/kernel';
import { canEnd, canReopen, type End, type Reopening, type TransferOutcome } from '@mim/domain/registration';
import { sql } from 'kysely';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { moveTrajectory } from './move-trajectory.js';
import { closeOpenItems } from './open-items.repository.js';
import type { ChangedRow, TrajectoryRow } from './trajectory.repository.js';

/** How a match ends with its trajectory. */
export const matchEndOfTrajectory = { reason: 'trajectory-ended', side: 'end-of-trajectory' } as const;

/** What an end must agree with, beside the trajectory itself. */
export async function endFacts(
  { trx, locationId }: Change,
  trajectoryId: string,
): Promise<{ lastVisitOn: string | null; isReferredOut: boolean }> {
  const { rows } = await sql<{ lastVisitOn: string | null; isReferredOut: boolean }>`
    select (
      select max(v.visit_on) from mim.visit as v
      where v.location_id = ${locationId} and v.trajectory_id = ${trajectoryId} and v.status = 'done'
    ) as "lastVisitOn", exists (
      select from mim.referral as r
      where r.location_id = ${locationId} and r.trajectory_id = ${trajectoryId} and r.direction = 'out'
    ) as "isReferredOut"`.execute(trx);
  return rows[0] ?? { lastVisitOn: null, isReferredOut: false };
}

/** Ends a trajectory, and with it what cannot outlive it. */
export async function endTrajectory(
  change: Change,
  trajectory: TrajectoryRow,
  end: End,
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  const allowed = canEnd(
    { ...trajectory, ...(await endFacts(change, trajectory.trajectoryId)) },
    end,
    await settingsOf(trx, locationId, today),
    today,
  );
  if (!allowed.ok) return allowed;
  const { endedOn, reason, note } = allowed.value;
  await closeOpenItems(change, { trajectory, on: endedOn, matchEnd: matchEndOfTrajectory });
  return moveTrajectory(change, trajectory, {
    event: 'end',
    since: endedOn,
    facts: { endedOn, endReason: reason, endNote: note },
  });
}

/** Opens a trajectory again that has ended: she waits for a match, or goes on with her intake. */
export async function reopenTrajectory(
  change: Change,
  trajectory: TrajectoryRow,
  reopening: Reopening,
): Promise<Result<ChangedRow>> {
  const event = canReopen(
    { ...trajectory, ...(await reopenFacts(change, trajectory.trajectoryId)) },
    reopening,
    change.today,
  );
  if (!event.ok) return event;
  return moveTrajectory(change, trajectory, {
    event: event.value,
    since: reopening.reopenedOn,
    reason: reopening.reason,
    facts: { endedOn: null, endReason: null, endNote: null },
  });
}

async function reopenFacts(
  { trx, locationId }: Change,
  trajectoryId: string,
): Promise<{ transferOutcome: TransferOutcome | null; isIntakeFinished: boolean }> {
  const { rows } = await sql<{ transferOutcome: TransferOutcome | null; isIntakeFinished: boolean }>`
    select (
      select x.outcome from mim.transfer as x
      where x.location_id = ${locationId} and x.trajectory_id = ${trajectoryId}
      order by x.offered_on desc, x.answered_on desc nulls first limit 1
    ) as "transferOutcome", exists (
      select from mim.trajectory_state as s
      where s.location_id = ${locationId} and s.trajectory_id = ${trajectoryId}
        and s.event in ('finish-intake', 'transfer-in')
    ) as "isIntakeFinished"`.execute(trx);
  return rows[0] ?? { transferOutcome: null, isIntakeFinished: false };
}
