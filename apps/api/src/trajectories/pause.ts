import { fail, ok, type Pause, type Result } from '@mim/domain/kernel';
import {
  canPause,
  endPause as lastDayOf,
  type PlannedVisitChoice,
  type SettledVisit,
  settlePlannedVisits,
} from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import {
  addPauses,
  changePauseRow,
  lockPause,
  type PauseAndExtensionFacts,
  pauseAndExtensionFacts,
  removePause,
  settleVisit,
} from './pauses-and-extensions.repository.js';
import type { ChangePauseInput, NotPaused, PauseInput, PauseManyInput } from './trajectories.schema.js';
import {
  type ChangedRow,
  lockTrajectories,
  lockTrajectory,
  type TrajectoryRow,
} from './trajectory.repository.js';

/** A pause that is asked for, and what was chosen about the visits that are planned in it. */
interface AskedPause {
  readonly pause: Pause;
  readonly plannedVisits: PlannedVisitChoice | null;
  /** The pause that it takes the place of; absent: it is a new one. */
  readonly pauseId?: string;
}

/** Whether a trajectory can have a pause, and what becomes of the visits that are planned in it. */
function settledPause(
  { state }: Pick<TrajectoryRow, 'state'>,
  { pauses = [], doneVisits = [], planned = [], extendedUntil = [] }: Partial<PauseAndExtensionFacts>,
  { pause, plannedVisits, pauseId }: AskedPause,
  today: Change['today'],
): Result<readonly SettledVisit[]> {
  const otherPauses = pauses.filter((other) => other.pauseId !== pauseId);
  const allowed = canPause({ state, pauses: otherPauses, doneVisits }, pause);
  return allowed.ok
    ? settlePlannedVisits({ pause, otherPauses, planned, extendedUntil, choice: plannedVisits }, today)
    : allowed;
}

async function settleVisits(change: Change, visits: readonly SettledVisit[]): Promise<void> {
  for (const visit of visits) await settleVisit(change, visit);
}

/** What pauses of one trajectory must agree with. */
const factsOf = async ({ trx, locationId }: Change, trajectoryId: string) =>
  (await pauseAndExtensionFacts(trx, locationId, [trajectoryId])).get(trajectoryId) ?? {};

/** Pauses one trajectory. */
export async function pauseTrajectory(
  change: Change,
  trajectory: TrajectoryRow,
  { pause, plannedVisits }: PauseInput,
): Promise<Result<ChangedRow>> {
  const { trajectoryId } = trajectory;
  const facts = await factsOf(change, trajectoryId);
  const settled = settledPause(trajectory, facts, { pause, plannedVisits }, change.today);
  if (!settled.ok) return settled;
  await settleVisits(change, settled.value);
  const [added] = await addPauses(change, [trajectoryId], pause);
  return added === undefined ? fail(problems.notFound) : ok(added);
}

/**
 * Pauses many trajectories for the same days, such as the weeks in which a location is closed: those that
 * can be; the others are answered with what stands in the way.
 */
export async function pauseMany(
  change: Change,
  { trajectories, pause, plannedVisits }: PauseManyInput,
): Promise<Result<{ paused: number; notPaused: NotPaused[] }>> {
  const { trx, locationId, today } = change;
  const ids = trajectories.map(({ trajectoryId }) => trajectoryId);
  const rows = new Map((await lockTrajectories(change, ids)).map((row) => [row.trajectoryId, row]));
  const facts = await pauseAndExtensionFacts(trx, locationId, ids);
  const checked = trajectories.map(({ trajectoryId, version }) => {
    const row = checkVersion(rows.get(trajectoryId), version);
    const result = row.ok
      ? settledPause(row.value, facts.get(trajectoryId) ?? {}, { pause, plannedVisits }, today)
      : row;
    return { trajectoryId, result };
  });
  const notPaused = checked.flatMap(({ trajectoryId, result }) =>
    result.ok ? [] : [{ trajectoryId, problem: result.problem }],
  );
  const allowed = checked.flatMap(({ trajectoryId, result }) =>
    result.ok ? [{ trajectoryId, visits: result.value }] : [],
  );
  const [only] = notPaused;
  if (allowed.length === 0 && only !== undefined) return fail(only.problem);
  await settleVisits(
    change,
    allowed.flatMap(({ visits }) => visits),
  );
  await addPauses(
    change,
    allowed.map(({ trajectoryId }) => trajectoryId),
    pause,
  );
  return ok({ paused: allowed.length, notPaused });
}

/** Changes the days or the reason of a pause, also of one that has not begun. */
export async function changePause(
  change: Change,
  { pauseId, version, pause, plannedVisits }: ChangePauseInput,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await lockPause(change, pauseId), version);
  if (!found.ok) return found;
  const trajectory = await lockTrajectory(change, found.value.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const facts = await factsOf(change, trajectory.trajectoryId);
  const settled = settledPause(trajectory, facts, { pause, plannedVisits, pauseId }, change.today);
  if (!settled.ok) return settled;
  await settleVisits(change, settled.value);
  return ok(await changePauseRow(change, found.value, pause));
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
  if (lastDay.value !== null)
    return ok(await changePauseRow(change, found.value, { lastDay: lastDay.value }));
  await removePause(change, found.value);
  return ok({ id: pauseId });
}
