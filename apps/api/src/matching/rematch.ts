import { fail, type Result } from '@mim/domain/kernel';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { closeMatch } from './end-match.js';
import { matchForChange } from './matching.repository.js';
import type { Rematch } from './matching.schema.js';
import { startMatch } from './start-match.js';

/** Ends a match and begins the next, as one change: both hold, or nothing is changed. */
export async function replaceMatch(change: Change, input: Rematch): Promise<Result<ChangedRow>> {
  const { matchId, version, end, visitingMotherId, startsOn } = input;
  const found = checkVersion(await matchForChange(change.trx, change.locationId, matchId), version);
  if (!found.ok) return found;
  const { trajectoryId } = found.value;
  const before = await lockTrajectory(change, trajectoryId);
  if (before === undefined) return fail(problems.notFound);
  const closed = await closeMatch(change, before, found.value, end);
  if (!closed.ok) return closed;
  const between = await lockTrajectory(change, trajectoryId);
  if (between === undefined) return fail(problems.notFound);
  return startMatch(change, between, { visitingMotherId, startsOn, proposalId: null });
}
