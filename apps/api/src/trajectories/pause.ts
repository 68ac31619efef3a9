import { fail, ok, type Pause, type Result } from '@mim/domain/kernel';
import { canPause, endPause as lastDayOf } from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import {
  addPauses,
  lockPause,
  pauseAndExtensionFacts,
  removePause,
  setLastDay,
} from './pauses-and-extensions.repository.js';
import type { NotPaused, PauseManyInput } from './trajectories.schema.js';
import { type ChangedRow, lockTrajectories, type TrajectoryRow } from './trajectory.repository.js';

/** Pauses one trajectory. */
export async function pauseTrajectory(
  change: Change,
  trajectory: TrajectoryRow,
  pause: Pause,
): Promise<Result<ChangedRow>> {
  const { trajectoryId: id, state } = trajectory;
  const pausesAndExtensions = (await pauseAndExtensionFacts(change.trx, change.locationId, [id])).get(id);
  const allowed = canPause({ state, pauses: [], doneVisits: [], ...pausesAndExtensions }, pause);
  if (!allowed.ok) return allowed;
  const [added] = await addPauses(change, [id], allowed.value);
  return added === undefined ? fail(problems.notFound) : ok(added);
}

/**
 * Pauses many trajectories for the same days, such as the weeks in which a location is closed: those that
 * can be; the others are answered with what stands in the way.
 */
export async function pauseMany(
  change: Change,
  { trajectories, pause }: PauseManyInput,
): Promise<Result<{ paused: number; notPaused: NotPaused[] }>> {
  const { trx, locationId } = change;
  const ids = trajectories.map(({ trajectoryId }) => trajectoryId);
  const rows = new Map((await lockTrajectories(change, ids)).map((row) => [row.trajectoryId, row]));
  const pausesAndExtensions = await pauseAndExtensionFacts(trx, locationId, ids);
  const checked = trajectories.map(({ trajectoryId, version }) => {
    const row = checkVersion(rows.get(trajectoryId), version);
    if (!row.ok) return { trajectoryId, result: row };
    const facts = {
      state: row.value.state,
      pauses: [],
      doneVisits: [],
      ...pausesAndExtensions.get(trajectoryId),
    };
    return { trajectoryId, result: canPause(facts, pause) };
  });
  const notPaused = checked.flatMap(({ trajectoryId, result }) =>
    result.ok ? [] : [{ trajectoryId, problem: result.problem }],
  );
  const allowed = checked.filter(({ result }) => result.ok).map(({ trajectoryId }) => trajectoryId);
  const [only] = notPaused;
  if (allowed.length === 0 && only !== undefined) return fail(only.problem);
  await addPauses(change, allowed, pause);
  return ok({ paused: allowed.length, notPaused });
}

/** Ends a pause because visits begin again; a pause of which no day is left goes. */
export async function endPause(
  change: Change,
  { pauseId, version, resumedOn }: { pauseId: string; version: number; resumedOn: string },
): Promise<Result<Partial<ChangedRow>>> {
  const found = checkVersion(await lockPause(change, pauseId), version);
  if (!found.ok) return found;
  const lastDay = lastDayOf(found.value, resumedOn);
  if (!lastDay.ok) return lastDay;
  if (lastDay.value !== null) return ok(await setLastDay(change, found.value, lastDay.value));
  await removePause(change, found.value);
  return ok({ id: pauseId });
}
