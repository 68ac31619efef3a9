import type { Database } from '@mim/database';
import type { OpenPeriod } from '@mim/domain/kernel';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';

/** Visits that are planned within a match on these days. */
interface PlannedVisits {
  readonly locationId: string;
  readonly matchId: string;
  readonly within: OpenPeriod;
}

/** The matches of a visiting mother that go on, the first one first, with the days that are planned within each. */
export const familiesOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  trx
    .selectFrom('mim.match as match')
    .select(['match.matchId', 'match.version', 'match.trajectoryId', 'match.startedOn'])
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('mim.visit as visit')
          .select('visit.visitOn')
          .whereRef('visit.locationId', '=', 'match.locationId')
          .whereRef('visit.matchId', '=', 'match.matchId')
          .where('visit.locationId', '=', locationId)
          .where('visit.status', '=', 'planned')
          .orderBy('visit.visitOn'),
      ).as('planned'),
    )
    .where('match.locationId', '=', locationId)
    .where('match.visitingMotherId', '=', visitingMotherId)
    .where('match.endedOn', 'is', null)
    .orderBy('match.startedOn')
    .orderBy('match.matchId')
    .execute();

/** The visits of a visiting mother whose day is over and of which nobody said what became of them, the first one first. */
export const openVisitsOf = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
  today: string,
) =>
  trx
    .selectFrom('mim.visit as visit')
    .innerJoin('mim.trajectory as trajectory', (join) =>
      sameLocation(join, 'trajectory.trajectoryId', 'visit.trajectoryId'),
    )
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select(['visit.visitId', 'visit.version', 'visit.trajectoryId', 'visit.visitOn', 'trajectory.motherId'])
    .select(nameColumns('mother'))
    .where('visit.locationId', '=', locationId)
    .where('visit.visitingMotherId', '=', visitingMotherId)
    .where('visit.status', '=', 'planned')
    .where('visit.visitOn', '<', today)
    .orderBy('visit.visitOn')
    .orderBy('visit.visitId')
    .execute();

/**
 * Another visiting mother makes these visits, outside the match; who was to go along and is the same one does not.
 * @returns Which visits.
 */
export async function handOverVisits(
  trx: Transaction<Database>,
  { locationId, matchId, within }: PlannedVisits,
  visitingMotherId: string,
): Promise<readonly string[]> {
  let visits = trx
    .updateTable('mim.visit')
    .set((row) => ({
      matchId: null,
      visitingMotherId,
      companionId: sql<string | null>`nullif(${row.ref('companionId')}, ${visitingMotherId}::uuid)`,
      version: row('version', '+', 1),
    }))
    .where('locationId', '=', locationId)
    .where('matchId', '=', matchId)
    .where('status', '=', 'planned')
    .where('visitOn', '>=', within.firstDay);
  if (within.lastDay !== null) visits = visits.where('visitOn', '<=', within.lastDay);
  const handed = await visits.returning('visitId').execute();
  return handed.map(({ visitId }) => visitId);
}

/** Brings visits that were handed over under the match of who makes them now. */
export async function bringUnderMatch(
  trx: Transaction<Database>,
  locationId: string,
  visitIds: readonly string[],
  matchId: string,
): Promise<void> {
  if (visitIds.length === 0) return;
  await trx
    .updateTable('mim.visit')
    .set((row) => ({ matchId, version: row('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('visitId', 'in', visitIds)
    .execute();
}
