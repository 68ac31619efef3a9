import { fail, type OpenPeriod, ok, type Result, Temporal } from '@mim/domain/kernel';
import { canTakeOn, canTakeOver, type MatchEndReason, type PassOn } from '@mim/domain/matching';
import { plannedIn } from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { closeMatch } from '../matching/end-match.js';
import { readMatchContext } from '../matching/match-context.js';
import { matchForChange } from '../matching/matching.repository.js';
import { startMatch } from '../matching/start-match.js';
import { problems } from '../problems.js';
import { lockTrajectory } from '../trajectories/trajectory.repository.js';
import { visitsOfMatch } from '../visits/visits.repository.js';
import { bringUnderMatch, handOverVisits } from './leaving.repository.js';
import type { PassedOn } from './leaving.schema.js';

/** Who leaves, when, and why her matches end. */
export interface Departure {
  readonly visitingMotherId: string;
  readonly absence: OpenPeriod;
  readonly reason: MatchEndReason;
}

type MatchRow = NonNullable<Awaited<ReturnType<typeof matchForChange>>>;

/** As what it is told that it was done; null: as nothing but that she leaves. */
const doneAs = {
  waiting: 'waiting',
  successor: 'passedOn',
  'stand-in': 'stoodInFor',
  'cancel-visits': null,
} as const satisfies Readonly<Record<PassOn['to'], keyof PassedOn | null>>;

/**
 * Passes on the families of a visiting mother who leaves, as was chosen for each.
 * @returns Which trajectories wait again and which were passed on; the first problem, with which nothing is changed.
 */
export async function passOnFamilies(
  change: Change,
  departure: Departure,
  families: readonly PassOn[],
): Promise<Result<PassedOn>> {
  const done: PassedOn = { waiting: [], passedOn: [], stoodInFor: [] };
  const chosen: ChosenFamily[] = [];
  // In one order, so that two who do this at once do not wait for each other.
  for (const family of families.toSorted((a, b) => (a.matchId < b.matchId ? -1 : 1))) {
    const found = checkVersion(
      await matchForChange(change.trx, change.locationId, family.matchId),
      family.version,
    );
    if (!found.ok) return found;
    if (found.value.visitingMotherId !== departure.visitingMotherId) return fail(problems.notFound);
    chosen.push({ match: found.value, family });
  }
  const room = await haveRoom(change, chosen);
  if (!room.ok) return room;
  for (const { match, family } of chosen) {
    const passed = await passOn(change, departure, match, family);
    if (!passed.ok) return passed;
    const how = doneAs[family.to];
    if (how !== null) done[how].push(match.trajectoryId);
  }
  return ok(done);
}

/** A family with the match by which it is visited. */
interface ChosenFamily {
  readonly match: MatchRow;
  readonly family: PassOn;
}

/** Whether whoever is chosen for several families has a place for each: asked before the first of them takes one. */
async function haveRoom(change: Change, chosen: readonly ChosenFamily[]): Promise<Result<null>> {
  const trajectoriesOf = new Map<string, readonly string[]>();
  for (const { match, family } of chosen) {
    if (family.to !== 'successor') continue;
    const { visitingMotherId } = family;
    trajectoriesOf.set(visitingMotherId, [
      ...(trajectoriesOf.get(visitingMotherId) ?? []),
      match.trajectoryId,
    ]);
  }
  for (const [visitingMotherId, [first, ...others]] of trajectoriesOf) {
    if (first === undefined || others.length === 0) continue;
    const context = await readMatchContext(change, first, visitingMotherId);
    if (!context.ok) return context;
    const can = canTakeOn(context.value.visitor, 1 + others.length);
    if (!can.ok) return can;
  }
  return ok(null);
}

async function passOn(
  change: Change,
  departure: Departure,
  match: MatchRow,
  family: PassOn,
): Promise<Result<object>> {
  switch (family.to) {
    case 'waiting':
      return endWith(change, departure, match);
    case 'successor':
      return succeed(change, departure, match, family);
    case 'stand-in':
      return standIn(change, departure, match, family.visitingMotherId);
    case 'cancel-visits':
      // Of her own absence she cancels them herself.
      return ok({});
  }
}

/** The match ends and one with her successor begins, who takes over what is planned unless that is cancelled. */
async function succeed(
  change: Change,
  departure: Departure,
  match: MatchRow,
  { visitingMotherId, plannedVisits }: Extract<PassOn, { readonly to: 'successor' }>,
): Promise<Result<object>> {
  const startsOn = lastDayOf(match, departure);
  const within = { firstDay: startsOn, lastDay: null };
  const handed =
    plannedVisits === 'cancel' ? ok([]) : await takeOver(change, match, within, visitingMotherId);
  if (!handed.ok) return handed;
  const ended = await endWith(change, departure, match);
  if (!ended.ok) return ended;
  const trajectory = await lockTrajectory(change, match.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const start = { visitingMotherId, startsOn, proposalId: null };
  const started = await startMatch(change, trajectory, start);
  if (started.ok) await bringUnderMatch(change.trx, change.locationId, handed.value, started.value.id);
  return started;
}

/** Somebody who is there makes the visits of these days; the match goes on. */
const standIn = (
  change: Change,
  { absence }: Departure,
  match: MatchRow,
  visitingMotherId: string,
): Promise<Result<object>> => takeOver(change, match, absence, visitingMotherId);

/**
 * Another visiting mother makes what is planned within a match in a period.
 * @returns Which visits; a problem when something keeps her from visiting this mother on one of these days.
 */
async function takeOver(
  change: Change,
  { matchId, trajectoryId }: MatchRow,
  within: OpenPeriod,
  visitingMotherId: string,
): Promise<Result<readonly string[]>> {
  const { trx, locationId } = change;
  const visits = await visitsOfMatch(trx, locationId, matchId);
  const planned = plannedIn(
    within,
    visits.filter(({ status }) => status === 'planned'),
  );
  const days = planned.length === 0 ? [within.firstDay] : planned.map(({ visitOn }) => visitOn);
  for (const day of new Set(days)) {
    const onDay = { ...change, today: Temporal.PlainDate.from(day) };
    const context = await readMatchContext(onDay, trajectoryId, visitingMotherId);
    if (!context.ok) return context;
    const can = canTakeOver(context.value.lacks, context.value.visitor);
    if (!can.ok) return can;
  }
  return ok(await handOverVisits(trx, { locationId, matchId, within }, visitingMotherId));
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
