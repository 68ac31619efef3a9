import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { motherStatusOf } from './mother-status.js';

/** What these persons are and were at these locations; of who is not known there, nothing. */
export const rolesOf = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  personIds: readonly string[],
) =>
  trx
    .selectFrom('mim.person as p')
    .select((row) => [
      'p.personId',
      jsonArrayFrom(
        row
          .selectFrom('mim.trajectory as t')
          .select(['t.trajectoryId', motherStatusOf('t').as('status'), 't.startedOn', 't.endedOn'])
          .whereRef('t.locationId', '=', 'p.locationId')
          .whereRef('t.motherId', '=', 'p.personId')
          .orderBy('t.endedOn', (order) => order.desc().nullsFirst())
          .orderBy('t.trajectoryId'),
      ).as('trajectories'),
      jsonObjectFrom(
        row
          .selectFrom('mim.visiting_mother as v')
          .select(['v.visitingMotherId', 'v.startedOn', 'v.stoppedOn'])
          .whereRef('v.locationId', '=', 'p.locationId')
          .whereRef('v.personId', '=', 'p.personId'),
      ).as('visitingMother'),
      jsonArrayFrom(
        row
          .selectFrom('mim.applicant as a')
          .select(['a.applicantId', 'a.state', 'a.appliedOn'])
          .whereRef('a.locationId', '=', 'p.locationId')
          .whereRef('a.personId', '=', 'p.personId')
          .where('a.visitingMotherId', 'is', null)
          .orderBy('a.appliedOn', 'desc')
          .orderBy('a.applicantId'),
      ).as('applications'),
    ])
    .where('p.locationId', 'in', locationIds)
    .where(sql<boolean>`p.person_id = any(${personIds}::uuid[])`)
    .execute();

/** The persons among these of whose record nothing is left but that they applied. */
const withoutRole = (locationId: string, personIds: readonly string[]) => sql`
  p.location_id = ${locationId} and p.person_id = any(${personIds}::uuid[]) and not exists (
    select from mim.trajectory as t
    where t.location_id = p.location_id and p.person_id in (t.mother_id, t.partner_id)
  ) and not exists (
    select from mim.visiting_mother as v where v.location_id = p.location_id and v.person_id = p.person_id
  )`;

/**
 * Takes the record of these persons out where nothing is left of it. Who applied is known by her application alone then.
 */
export async function removePersonsWithoutRole(
  trx: Transaction<Database>,
  locationId: string,
  personIds: readonly string[],
): Promise<void> {
  await sql`
    update mim.applicant as a set person_id = null, version = version + 1
    where a.location_id = ${locationId} and a.person_id in (
      select p.person_id from mim.person as p where ${withoutRole(locationId, personIds)}
    )`.execute(trx);
  await sql`delete from mim.person as p where ${withoutRole(locationId, personIds)}`.execute(trx);
}
