import type { Database } from '@mim/database';
import type { Child, MotherStatus, TrajectoryState } from '@mim/domain/registration';
import { sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import { motherStatusOf } from '../people/mother-status.js';

/** What hangs below a person. */
export interface PersonParts {
  readonly personId: string;
  readonly trajectories: readonly {
    readonly trajectoryId: string;
    readonly state: TrajectoryState;
    readonly status: MotherStatus;
    readonly referredOn: string | null;
    readonly startedOn: string | null;
    readonly endedOn: string | null;
    readonly children: Child[];
  }[];
  /** Whether the person is a visiting mother, or somebody's partner. */
  readonly hasOtherRole: boolean;
}

/** What hangs below these persons, as far as they are there. */
export async function partsOf(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  personIds: readonly string[],
): Promise<ReadonlyMap<string, PersonParts>> {
  const { rows } = await sql<PersonParts>`
    select p.person_id as "personId",
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'trajectoryId', t.trajectory_id, 'state', t.state, 'status', ${motherStatusOf('t')}, 'referredOn', t.referred_on,
          'startedOn', t.started_on, 'endedOn', t.ended_on, 'children', t.children
        ) order by t.referred_on nulls first, t.trajectory_id)
        from mim.trajectory as t where t.location_id = p.location_id and t.mother_id = p.person_id
      ), '[]') as trajectories,
      exists (
        select from mim.visiting_mother as v where v.location_id = p.location_id and v.person_id = p.person_id
      ) or exists (
        select from mim.trajectory as t where t.location_id = p.location_id and t.partner_id = p.person_id
      ) as "hasOtherRole"
    from mim.person as p
    where p.location_id = any(${locationIds}) and p.person_id = any(${personIds}::uuid[])`.execute(trx);
  return new Map(rows.map((row) => [row.personId, row]));
}

/** Locks the trajectories of two mothers, before the mothers themselves. */
export async function lockTrajectoriesOf(
  { trx, locationId }: Change,
  personIds: readonly string[],
): Promise<void> {
  await sql`
    select from mim.trajectory as t
    where t.location_id = ${locationId} and t.mother_id = any(${personIds}::uuid[])
    order by t.trajectory_id for update`.execute(trx);
}

/** Gives the trajectories of one record to another. */
export async function moveTrajectories(
  { trx, locationId }: Change,
  fromId: string,
  toId: string,
): Promise<void> {
  await trx
    .updateTable('mim.trajectory')
    .set(({ eb }) => ({ motherId: toId, version: eb('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('motherId', '=', fromId)
    .execute();
}

/** Lets who applied as the one record be the other. */
export async function moveApplications(
  { trx, locationId }: Change,
  fromId: string,
  toId: string,
): Promise<void> {
  await trx
    .updateTable('mim.applicant')
    .set(({ eb }) => ({ personId: toId, version: eb('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('personId', '=', fromId)
    .execute();
}

/** Takes a record away of which nothing is left. */
export async function removePerson({ trx, locationId }: Change, personId: string): Promise<void> {
  await trx
    .deleteFrom('mim.person')
    .where('locationId', '=', locationId)
    .where('personId', '=', personId)
    .execute();
}

/** Adds that two records became one. */
export async function addMerge(
  { trx, locationId, actionId }: Change,
  merge: { readonly personId: string; readonly absorbedId: string; readonly reason: string },
): Promise<void> {
  await trx
    .insertInto('mim.person_merge')
    .values({ locationId, actionId, ...merge })
    .execute();
}

/** Whether consent to the record of a person's origin was withdrawn once. */
export async function hasWithdrawnOrigin({ trx, locationId }: Change, personId: string): Promise<boolean> {
  const found = await trx
    .selectFrom('mim.row_change')
    .select('rowChangeId')
    .where('locationId', '=', locationId)
    .where('tableName', '=', 'person')
    .where('rowId', '=', personId)
    .where(sql<boolean>`before is not null and not before ? 'origin_consent_on'`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
