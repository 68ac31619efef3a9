import { fail, type OpenPeriod, ok, type Result } from '@mim/domain/kernel';
import type { MatchEndReason, PassOn } from '@mim/domain/matching';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { closeMatch } from '../matching/end-match.js';
import { matchForChange } from '../matching/matching.repository.js';
import { startMatch } from '../matching/start-match.js';
import { problems } from '../problems.js';
import { lockTrajectory } from '../trajectories/trajectory.repository.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import { bringUnderMatch, handOverVisits } from './leaving.repository.js';
import type { PassedOn } from './leaving.schema.js';

/** Who leaves, when, and why her matches end. */
export interface Departure {
  readonly visitingMotherId: string;
  readonly absence: OpenPeriod;
  readonly reason: MatchEndReason;
}

type MatchRow = NonNullable<Awaited<ReturnType<typeof matchForChange>>>;

/**
 * Passes on the families of a visiting mother who leaves, as was chosen for each.
 * @returns Which trajectories wait again and which were passed on; the first problem, with which nothing is changed.
 */
export async function passOnFamilies(
  change: Change,
  departure: Departure,
  families: readonly PassOn[],
): Promise<Result<PassedOn>> {
  const done: PassedOn = { waiting: [], passedOn: [] };
  // In one order, so that two who do this at once do not wait for each other.
  for (const family of families.toSorted((a, b) => (a.matchId < b.matchId ? -1 : 1))) {
    const found = checkVersion(
      await matchForChange(change.trx, change.locationId, family.matchId),
      family.version,
    );
    if (!found.ok) return found;
    if (found.value.visitingMotherId !== departure.visitingMotherId) return fail(problems.notFound);
    const passed = await passOn(change, departure, found.value, family);
    if (!passed.ok) return passed;
    done[family.to === 'waiting' ? 'waiting' : 'passedOn'].push(found.value.trajectoryId);
  }
  return ok(done);
}

async function passOn(
  change: Change,
  departure: Departure,
  match: MatchRow,
  { to, visitingMotherId, plannedVisits }: PassOn,
): Promise<Result<object>> {
  if (visitingMotherId === null) return endWith(change, departure, match);
  if (to === 'stand-in') return standIn(change, departure, match, visitingMotherId);
  const { trx, locationId } = change;
  const endedOn = lastDayOf(match, departure);
  const within = { firstDay: endedOn, lastDay: null };
  const { matchId } = match;
  const handed =
    plannedVisits === 'cancel'
      ? []
      : await handOverVisits(trx, { locationId, matchId, within }, visitingMotherId);
  const ended = await endWith(change, departure, match);
  if (!ended.ok) return ended;
  const trajectory = await lockTrajectory(change, match.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const start = { visitingMotherId, startsOn: endedOn, proposalId: null };
  const started = await startMatch(change, trajectory, start);
  if (started.ok) await bringUnderMatch(trx, locationId, handed, started.value.id);
  return started;
}

/** Somebody who is there makes the visits of these days; the match goes on. */
async function standIn(
  { trx, locationId }: Change,
  { visitingMotherId: leavingId, absence }: Departure,
  { matchId }: MatchRow,
  visitingMotherId: string,
): Promise<Result<object>> {
  const other = await visitingMother(trx, [locationId], visitingMotherId);
  if (other === undefined || other.stoppedOn !== null || visitingMotherId === leavingId)
    return fail(problems.notFound);
  await handOverVisits(trx, { locationId, matchId, within: absence }, visitingMotherId);
  return ok({});
}

/** A match that is yet to begin ends on its first day. */
const lastDayOf = ({ startedOn }: MatchRow, { absence: { firstDay } }: Departure): string =>
  startedOn > firstDay ? startedOn : firstDay;

async function endWith(change: Change, departure: Departure, match: MatchRow): Promise<Result<object>> {
  const trajectory = await lockTrajectory(change, match.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  return closeMatch(change, trajectory, match, {
    endedOn: lastDayOf(match, departure),
    reason: departure.reason,
    endedBy: 'visiting-mother',
    note: null,
  });
}
