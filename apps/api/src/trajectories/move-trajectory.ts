import { ok, type Result } from '@mim/domain/kernel';
import { nextState } from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import {
  addState,
  type ChangedRow,
  changeTrajectory,
  type StateChange,
  type TrajectoryFacts,
  type TrajectoryRow,
} from './trajectory.repository.js';

/** What happened to a trajectory, when, and what else changes with it. */
export interface Move extends StateChange {
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
  await addState(change, trajectory.trajectoryId, {
    state: next.value,
    event,
    since,
    reason,
    endReason: facts.endReason,
  });
  return ok(await changeTrajectory(change, trajectory, { ...facts, state: next.value }));
}
