import { fail, ok, type Pause, type Result } from '@mim/domain/kernel';
import { canBeAway } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { leave } from './leave.js';
import {
  addPauseRow,
  changePause,
  pauseForChange,
  pausesOf,
  visitingMotherForChange,
} from './visiting-mothers.repository.js';

/** When a visiting mother is away, and why. */
interface GivenPause {
  readonly pause: Pause;
}

/** Gives a visiting mother a pause: for a time she takes no new families, and makes no visits. */
export async function pauseVisitingMother(
  change: Change,
  { visitingMotherId, pause }: GivenPause & { readonly visitingMotherId: string },
): Promise<Result<ChangedRow>> {
  const { trx, locationId } = change;
  const row = await visitingMotherForChange(trx, locationId, visitingMotherId);
  if (row === undefined) return fail(problems.notFound);
  const apart = canBeAway(pause, await pausesOf(trx, locationId, visitingMotherId));
  if (!apart.ok) return apart;
  const left = await leave(change, visitingMotherId, pause);
  if (!left.ok) return left;
  const own = { locationId, visitingMotherId };
  return ok(await addPauseRow(trx, { ...own, ...pause }));
}

/** Changes a pause, for instance to end it. */
export async function changePauseDays(
  change: Change,
  { pauseId, version, pause }: GivenPause & { readonly pauseId: string; readonly version: number },
): Promise<Result<ChangedRow>> {
  const { trx, locationId } = change;
  const found = checkVersion(await pauseForChange(trx, locationId, pauseId), version);
  if (!found.ok) return found;
  const { visitingMotherId } = found.value;
  await visitingMotherForChange(trx, locationId, visitingMotherId);
  const pauses = await pausesOf(trx, locationId, visitingMotherId);
  const apart = canBeAway(
    pause,
    pauses.filter((other) => other.pauseId !== pauseId),
  );
  if (!apart.ok) return apart;
  const left = await leave(change, visitingMotherId, pause);
  return left.ok ? ok(await changePause(trx, found.value, pause)) : left;
}
