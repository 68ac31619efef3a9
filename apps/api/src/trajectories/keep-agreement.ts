import { fail, ok, type Result } from '@mim/domain/kernel';
import { correctionRefusals, newContradictions } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { recordedTrajectories } from './recorded-trajectory.repository.js';
import { lockTrajectories, type TrajectoryFacts, type TrajectoryRow } from './trajectory.repository.js';

/**
 * Changes trajectories, of which what is recorded may not come to contradict itself by it.
 * @param trajectoryIds Those that are changed, or whose visits or matches are.
 * @param work Makes the change.
 * @returns What the work gives; the first contradiction that it would make.
 */
export async function keepingAgreement<T>(
  change: Change,
  trajectoryIds: readonly string[],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const { trx, locationId, today } = change;
  // Whoever changes one of them, its visits or its matches waits here, so that what the rules read stays so.
  await lockTrajectories(change, trajectoryIds);
  const before = await recordedTrajectories(trx, locationId, trajectoryIds);
  const changed = await work();
  if (!changed.ok) return changed;
  const after = await recordedTrajectories(trx, locationId, trajectoryIds);
  const settings = await settingsOf(trx, locationId, today);
  const [refusal] = [...after].flatMap(([trajectoryId, now]) => {
    const was = before.get(trajectoryId);
    return was === undefined ? [] : newContradictions(was, now, settings);
  });
  return refusal === undefined ? changed : fail(refusal.problem);
}

/** Whether facts of a trajectory that was read in this transaction can be corrected so. */
export async function checkCorrection(
  { trx, locationId, today }: Change,
  { trajectoryId }: TrajectoryRow,
  facts: TrajectoryFacts,
): Promise<Result<null>> {
  const stored = (await recordedTrajectories(trx, locationId, [trajectoryId])).get(trajectoryId);
  if (stored === undefined) return ok(null);
  const settings = await settingsOf(trx, locationId, today);
  const [refusal] = correctionRefusals(stored, { ...stored, ...facts } as typeof stored, settings, today);
  return refusal === undefined ? ok(null) : fail(refusal.problem);
}
