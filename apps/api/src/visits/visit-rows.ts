import type { Database } from '@mim/database';
import { namesOf } from '@mim/domain/kernel';
import { visitOwnFacts } from '@mim/domain/visit';
import type { SelectQueryBuilder, Transaction } from 'kysely';

type OrNull<Table> = { [Column in keyof Table]: Table[Column] | null };

/** A visit, the mother it is about, who makes it (nobody, when the coordinator does) and who goes along. */
export interface Joined extends Database {
  visit: Database['mim.visit'];
  trajectory: Database['mim.trajectory'];
  mother: Database['mim.person'];
  visitor: OrNull<Database['mim.visiting_mother']>;
  visitor_person: OrNull<Database['mim.person']>;
  companion: OrNull<Database['mim.visiting_mother']>;
  companion_person: OrNull<Database['mim.person']>;
}
export type JoinedName = Exclude<keyof Joined, keyof Database>;

/** Visits of these locations with whom they are about and who makes them. */
export const visitRows = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
): SelectQueryBuilder<Joined, JoinedName, object> =>
  trx
    .selectFrom('mim.visit as visit')
    .innerJoin('mim.trajectory as trajectory', (join) =>
      join
        .onRef('trajectory.locationId', '=', 'visit.locationId')
        .onRef('trajectory.trajectoryId', '=', 'visit.trajectoryId'),
    )
    .innerJoin('mim.person as mother', (join) =>
      join
        .onRef('mother.locationId', '=', 'trajectory.locationId')
        .onRef('mother.personId', '=', 'trajectory.motherId'),
    )
    .leftJoin('mim.visiting_mother as visitor', (join) =>
      join
        .onRef('visitor.locationId', '=', 'visit.locationId')
        .onRef('visitor.visitingMotherId', '=', 'visit.visitingMotherId'),
    )
    .leftJoin('mim.person as visitor_person', (join) =>
      join
        .onRef('visitor_person.locationId', '=', 'visitor.locationId')
        .onRef('visitor_person.personId', '=', 'visitor.personId'),
    )
    .leftJoin('mim.visiting_mother as companion', (join) =>
      join
        .onRef('companion.locationId', '=', 'visit.locationId')
        .onRef('companion.visitingMotherId', '=', 'visit.companionId'),
    )
    .leftJoin('mim.person as companion_person', (join) =>
      join
        .onRef('companion_person.locationId', '=', 'companion.locationId')
        .onRef('companion_person.personId', '=', 'companion.personId'),
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

/** The columns of whom a visit is about and who makes it. */
export const nameColumns = [
  'mother.personId as motherId',
  'mother.givenName as motherGivenName',
  'mother.namePrefix as motherNamePrefix',
  'mother.familyName as motherFamilyName',
  'visitor.personId as visitorPersonId',
  'visitor_person.givenName as visitorGivenName',
  'visitor_person.namePrefix as visitorNamePrefix',
  'visitor_person.familyName as visitorFamilyName',
  'companion_person.givenName as companionGivenName',
  'companion_person.namePrefix as companionNamePrefix',
  'companion_person.familyName as companionFamilyName',
] as const;
