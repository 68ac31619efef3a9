import { ok, type Result } from '@mim/domain/kernel';
import { nextState, type TrajectoryEvent } from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import {
  type ChangedRow,
  changeTrajectory,
  type TrajectoryFacts,
  type TrajectoryRow,
} from './trajectory.repository.js';

/** What happened to a trajectory, when, and what else changes with it. */
export interface Move {
  readonly event: TrajectoryEvent;
  /** Day on which it happened, `2026-05-04`. */
  readonly since: string;
  readonly reason?: string | undefined;
  readonly facts?: TrajectoryFacts;
}

/**
 * Brings a trajectory to the state that follows, and adds that to its history.
 * @returns The changed row; the domain's problem when the event cannot happen in its state.
 */
export async function moveTrajectory(
  change: Change,
  trajectory: TrajectoryRow,
  { event, since, reason, facts = {} }: Move,
): Promise<Result<ChangedRow>> {
  const next = nextState(trajectory.state, event);
  if (!next.ok) return next;
  await change.trx
    .insertInto('mim.trajectory_state')
    .values({
      locationId: trajectory.locationId,
      trajectoryId: trajectory.trajectoryId,
      state: next.value,
      since,
      event,
      reason: reason ?? null,
    })
    .execute();
  return ok(await changeTrajectory(change, trajectory, { ...facts, state: next.value }));
}
