import type { Database } from '@mim/database';
import { uptakeOfErased } from '@mim/domain/annual-registration';
import type { PlainDate } from '@mim/domain/kernel';
import type { DossierPart } from '@mim/domain/removal';
import type { Transaction } from 'kysely';
import { keepForUnsentYears } from '../annual-registration/keep-erased.js';
import { belowTrajectory } from '../dossier/below-trajectory.js';
import { removePersonsWithoutRole } from '../people/roles.repository.js';
import { addErased, referredAmong, referredTrajectories } from '../uptake/uptake.repository.js';
import { removeDraftsNaming, removeViewsOf } from './drafts.repository.js';
import {
  type ErasedTrajectory,
  emptyHistoryOfMothers,
  emptyHistoryOfOffers,
  emptyMergesOf,
  emptyRemovalsOfMothers,
  emptyVisitors,
  loosenPayments,
  personsWhoAreGone,
  prospectsOfTrajectories,
  removeOfTrajectories,
  removeWordsOfSignals,
} from './mothers.repository.js';
import {
  emptyHistory,
  emptyRemovals,
  releaseDuplicates,
  removeCalls,
  removeOldAnswers,
  removeProspects,
} from './retention.repository.js';
import { emptyHistoryOfVisitors, removeVisitors, stillNamed } from './visiting-mothers.repository.js';

/** What went along with mothers who were erased: calls to them, and records of each kind. */
interface WentAlong {
  readonly calls: number;
  readonly went: Readonly<Record<string, number>>;
}

/** What is of a trajectory, in the order in which it can go; an offer is of the location that made it. */
const ofTrajectory = [
  ...belowTrajectory.filter((table) => table !== 'trajectory_state'),
  'transfer',
] as const;

/** What a row of each is called where it is told how many went. */
const partOf = {
  signal: 'signal',
  visit: 'visit',
  match: 'match',
  match_proposal: 'proposal',
  pause: 'pause',
  extension: 'extension',
  referral: 'referral',
  outcome: 'outcome',
  group_attendance: 'attendance',
  transfer: 'transfer',
} as const satisfies Readonly<Record<(typeof ofTrajectory)[number], DossierPart>>;

/**
 * Takes mothers away with all of their trajectories and all that hangs below them: rows, history, drafts, views, removals and answers.
 * Where the years need it a row without her and a count stay; what was paid for her stays as an amount. Persons go who
 * have no other role.
 * @param trx Transaction of the account of retention at that location.
 * @param trajectories Every trajectory of each of them, locked.
 */
export async function eraseTrajectories(
  trx: Transaction<Database>,
  locationId: string,
  trajectories: readonly ErasedTrajectory[],
  today: PlainDate,
): Promise<WentAlong> {
  const trajectoryIds = trajectories.map(({ trajectoryId }) => trajectoryId);
  await keepForUnsentYears(trx, locationId, { trajectoryIds, visitingMotherIds: [] }, today);
  const prospectIds = await prospectsOfTrajectories(trx, locationId, trajectoryIds);
  await keepUptake(trx, locationId, trajectoryIds, prospectIds);
  const calls = await eraseProspectsOfHers(trx, locationId, prospectIds);
  const { went, removed } = await eraseRows(trx, locationId, trajectoryIds);
  const personIds = trajectories.flatMap(({ motherId, partnerId }) =>
    partnerId === null ? [motherId] : [motherId, partnerId],
  );
  await removePersonsWithoutRole(trx, locationId, personIds);
  const gone = { trajectoryIds, personIds: await personsWhoAreGone(trx, locationId, personIds) };
  await removeDraftsNaming(trx, locationId, [...trajectoryIds, ...gone.personIds, ...removed]);
  await removeViewsOf(trx, locationId, [...trajectoryIds, ...gone.personIds]);
  await emptyMergesOf(trx, locationId, gone.personIds);
  await eraseEmptyVisitors(trx, locationId);
  await emptyHistoryOfMothers(trx, locationId, gone);
  await emptyHistoryOfOffers(trx, locationId);
  await emptyRemovalsOfMothers(trx, locationId, trajectoryIds);
  await removeOldAnswers(trx, locationId, [...trajectoryIds, ...gone.personIds, ...removed]);
  return { calls, went };
}

/** Keeps of each mother that she was referred, and how far she came in that year. */
async function keepUptake(
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
  prospectIds: readonly string[],
): Promise<void> {
  const hers = new Set(trajectoryIds);
  const groups = uptakeOfErased({
    trajectories: (await referredTrajectories(trx, locationId))
      .filter(({ trajectoryId }) => hers.has(trajectoryId))
      // The day of a transfer that came in is that on which her trajectory began here.
      .map((each) => ({ ...each, transferredOn: null })),
    prospects: await referredAmong(trx, locationId, prospectIds),
  });
  for (const group of groups) await addErased(trx, locationId, group);
}

/** @returns How many calls went with them. */
async function eraseProspectsOfHers(
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<number> {
  if (prospectIds.length === 0) return 0;
  await releaseDuplicates(trx, locationId, prospectIds);
  const calls = await removeCalls(trx, locationId, prospectIds);
  await removeProspects(trx, locationId, prospectIds);
  await emptyHistory(trx, locationId, prospectIds);
  await emptyRemovals(trx, locationId, prospectIds);
  await removeOldAnswers(trx, locationId, prospectIds);
  return calls.length;
}

/** @returns How many rows went of each table, and which. */
async function eraseRows(
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
): Promise<{ readonly went: Record<string, number>; readonly removed: readonly string[] }> {
  await removeWordsOfSignals(trx, locationId, trajectoryIds);
  const went: Record<string, number> = {};
  const removed: string[] = [];
  let visitIds: readonly string[] = [];
  for (const table of ofTrajectory) {
    const ids = await removeOfTrajectories(trx, locationId, table, trajectoryIds);
    if (ids.length > 0) went[partOf[table]] = ids.length;
    if (table === 'visit') visitIds = ids;
    removed.push(...ids);
  }
  for (const table of ['trajectory_state', 'trajectory'])
    await removeOfTrajectories(trx, locationId, table, trajectoryIds);
  await loosenPayments(trx, locationId, { visitIds, trajectoryIds });
  return { went, removed };
}

/** Takes away visiting mothers who were erased before and stood only for who is erased now. */
async function eraseEmptyVisitors(trx: Transaction<Database>, locationId: string): Promise<void> {
  const empty = await emptyVisitors(trx, locationId);
  const ids = empty.map(({ visitingMotherId }) => visitingMotherId);
  const named = await stillNamed(trx, locationId, ids);
  const unnamed = empty.filter(({ visitingMotherId }) => !named.has(visitingMotherId));
  const visitingMotherIds = unnamed.map(({ visitingMotherId }) => visitingMotherId);
  const personIds = unnamed.map(({ personId }) => personId);
  if (unnamed.length === 0) return;
  await removeVisitors(trx, locationId, visitingMotherIds);
  await removePersonsWithoutRole(trx, locationId, personIds);
  await emptyHistoryOfVisitors(trx, locationId, { visitingMotherIds, personIds });
}
