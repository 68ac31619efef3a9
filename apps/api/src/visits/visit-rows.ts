import type { Database } from '@mim/database';
import { namesOf } from '@mim/domain/kernel';
import { visitOwnFacts } from '@mim/domain/visit';
import type { ExpressionBuilder, SelectQueryBuilder, Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumnsOf } from '../people/person-columns.js';

type OrNull<Table> = { [Column in keyof Table]: Table[Column] | null };

/** A visit, the mother it is about, who makes it (nobody, when the coordinator does) and who goes along. */
interface Joined extends Database {
  visit: Database['mim.visit'];
  trajectory: Database['mim.trajectory'];
  mother: Database['mim.person'];
  visitor: OrNull<Database['mim.visiting_mother']>;
  visitor_person: OrNull<Database['mim.person']>;
  companion: OrNull<Database['mim.visiting_mother']>;
  companion_person: OrNull<Database['mim.person']>;
}
type JoinedName = Exclude<keyof Joined, keyof Database>;

/** Visits of these locations with whom they are about and who makes them. */
export const visitRows = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
): SelectQueryBuilder<Joined, JoinedName, object> =>
  trx
    .selectFrom('mim.visit as visit')
    .innerJoin('mim.trajectory as trajectory', (join) =>
      sameLocation(join, 'trajectory.trajectoryId', 'visit.trajectoryId'),
    )
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .leftJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'visit.visitingMotherId'),
    )
    .leftJoin('mim.person as visitor_person', (join) =>
      sameLocation(join, 'visitor_person.personId', 'visitor.personId'),
    )
    .leftJoin('mim.visiting_mother as companion', (join) =>
      sameLocation(join, 'companion.visitingMotherId', 'visit.companionId'),
    )
    .leftJoin('mim.person as companion_person', (join) =>
      sameLocation(join, 'companion_person.personId', 'companion.personId'),
    )
    .where('visit.locationId', 'in', locationIds);

/** The columns of a visit itself. */
export const visitColumns = [
  'visit.locationId',
  'visit.visitId',
  'visit.trajectoryId',
  'visit.matchId',
  'visit.visitingMotherId',
  'visit.companionId',
  ...namesOf(visitOwnFacts).map((name) => `visit.${name}` as const),
  'visit.version',
] as const;

/** The pauses of the trajectory that a visit belongs to. */
export const pausesOfVisit = (row: ExpressionBuilder<Joined, JoinedName>) =>
  jsonArrayFrom(
    row
      .selectFrom('mim.pause as pause')
      .select(['pause.firstDay', 'pause.lastDay'])
      .whereRef('pause.locationId', '=', 'visit.locationId')
      .whereRef('pause.trajectoryId', '=', 'visit.trajectoryId'),
  ).as('pauses');

/** The columns of whom a visit is about and who comes. */
export const peopleColumns = [
  'mother.personId as motherId',
  ...nameColumnsOf('mother', 'mother'),
  'visitor.personId as visitorPersonId',
  'visitor.erasedOn as visitorErasedOn',
  'companion.personId as companionPersonId',
  'companion.erasedOn as companionErasedOn',
  ...nameColumnsOf('visitor_person', 'visitor'),
  ...nameColumnsOf('companion_person', 'companion'),
] as const;
