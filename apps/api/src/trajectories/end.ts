import type { Result } from '@mim/domain/kernel';
import { canBeginAgain, canEnd, canReopen, type End, type Reopening } from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { trajectoryStatesOf } from '../people/people.repository.js';
import { endFacts, reopenFacts } from './ending.repository.js';
import { moveTrajectory } from './move-trajectory.js';
import { closeOpenItems } from './open-items.repository.js';
import type { ChangedRow, TrajectoryRow } from './trajectory.repository.js';

/** How a match ends with its trajectory. */
export const matchEndOfTrajectory = { reason: 'trajectory-ended', side: 'end-of-trajectory' } as const;

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
    reason: note ?? undefined,
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
    { ...trajectory, ...(await reopenFacts(change, trajectory)) },
    reopening,
    change.today,
  );
  if (!event.ok) return event;
  // She may have come back before this one is opened again: one mother takes part once at a time.
  const once = canBeginAgain(await trajectoryStatesOf(change.trx, change.locationId, trajectory.motherId));
  if (!once.ok) return once;
  return moveTrajectory(change, trajectory, {
    event: event.value,
    since: reopening.reopenedOn,
    reason: reopening.reason,
    facts: { endedOn: null, endReason: null, endNote: null },
  });
}
