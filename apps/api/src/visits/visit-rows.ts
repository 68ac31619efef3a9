import type { Database } from '@mim/database';
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
        .onRef('trajectory.location_id', '=', 'visit.location_id')
        .onRef('trajectory.trajectory_id', '=', 'visit.trajectory_id'),
    )
    .innerJoin('mim.person as mother', (join) =>
      join
        .onRef('mother.location_id', '=', 'trajectory.location_id')
        .onRef('mother.person_id', '=', 'trajectory.mother_id'),
    )
    .leftJoin('mim.visiting_mother as visitor', (join) =>
      join
        .onRef('visitor.location_id', '=', 'visit.location_id')
        .onRef('visitor.visiting_mother_id', '=', 'visit.visiting_mother_id'),
    )
    .leftJoin('mim.person as visitor_person', (join) =>
      join
        .onRef('visitor_person.location_id', '=', 'visitor.location_id')
        .onRef('visitor_person.person_id', '=', 'visitor.person_id'),
    )
    .leftJoin('mim.visiting_mother as companion', (join) =>
      join
        .onRef('companion.location_id', '=', 'visit.location_id')
        .onRef('companion.visiting_mother_id', '=', 'visit.companion_id'),
    )
    .leftJoin('mim.person as companion_person', (join) =>
      join
        .onRef('companion_person.location_id', '=', 'companion.location_id')
        .onRef('companion_person.person_id', '=', 'companion.person_id'),
    )
    .where('visit.location_id', 'in', locationIds);

/** The columns of a visit itself. */
export const visitColumns = [
  'visit.location_id',
  'visit.visit_id',
  'visit.trajectory_id',
  'visit.match_id',
  'visit.visiting_mother_id',
  'visit.companion_id',
  'visit.visit_on',
  'visit.starts_at',
  'visit.duration_minutes',
  'visit.status',
  'visit.kind',
  'visit.outing_place',
  'visit.cancelled_by',
  'visit.cancel_reason',
  'visit.participants',
  'visit.topics',
  'visit.materials',
  'visit.boekenbaby',
  'visit.mood',
  'visit.note',
  'visit.version',
] as const;

/** The columns of whom a visit is about and who makes it. */
export const nameColumns = [
  'mother.person_id as mother_id',
  'mother.given_name as mother_given_name',
  'mother.name_prefix as mother_name_prefix',
  'mother.family_name as mother_family_name',
  'visitor.person_id as visitor_person_id',
  'visitor_person.given_name as visitor_given_name',
  'visitor_person.name_prefix as visitor_name_prefix',
  'visitor_person.family_name as visitor_family_name',
  'companion_person.given_name as companion_given_name',
  'companion_person.name_prefix as companion_name_prefix',
  'companion_person.family_name as companion_family_name',
] as const;
