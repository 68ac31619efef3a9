import type { Database } from '@mim/database';
import { erasedPerson, erasedWords } from '@mim/domain/person';
import { sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';
import {
  forgottenOfHer,
  goOnNamingHer,
  hersAlone,
  takingAwayOfHer,
} from '../visiting-mothers/naming-tables.js';

type VisitingMothers = readonly string[];

/** The visiting mothers who stopped and are still known, with the day on which something of them was changed last. */
export const stoppedVisitingMothers = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['visitor.locationId', 'visitor.visitingMotherId', 'visitor.personId', 'visitor.version'])
    .select(nameColumns('person'))
    .select('visitor.stoppedOn')
    .select(
      sql<string | null>`(
        select (max(change.changed_at) at time zone 'Europe/Amsterdam')::date::text from mim.row_change as change
        where change.location_id = visitor.location_id and change.row_id = visitor.visiting_mother_id
      )`.as('changedOn'),
    )
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.stoppedOn', 'is not', null)
    .where('visitor.erasedOn', 'is', null)
    .orderBy('visitor.stoppedOn')
    .orderBy('visitor.visitingMotherId')
    .execute();

/** A visiting mother who is erased, as she was when that was decided. */
export interface ErasedVisitingMother {
  readonly visitingMotherId: string;
  readonly personId: string;
  readonly version: number;
}

/** Holds who is to be erased. Who was changed since is left out, and so is who somebody is changing. */
export async function lockUnchangedVisitors(
  trx: Transaction<Database>,
  locationId: string,
  seen: readonly ErasedVisitingMother[],
): Promise<readonly ErasedVisitingMother[]> {
  const { rows } = await sql<ErasedVisitingMother>`
    select v.visiting_mother_id as "visitingMotherId", v.person_id as "personId", v.version from mim.visiting_mother as v
    join jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as seen ("visitingMotherId" uuid, version integer)
      on seen."visitingMotherId" = v.visiting_mother_id and seen.version = v.version
    where v.location_id = ${locationId} order by v.visiting_mother_id for update of v skip locked`.execute(
    trx,
  );
  return rows;
}

/**
 * Visiting mothers who are gone because they were removed, or because adding them was undone, and whose history still says who
 * they were: each with the day on which that was.
 */
export async function takenBackVisitors(
  trx: Transaction<Database>,
  locationId: string,
): Promise<readonly { visitingMotherId: string; personId: string; takenBackOn: string }[]> {
  const { rows } = await sql<{ visitingMotherId: string; personId: string; takenBackOn: string }>`
    select c.row_id as "visitingMotherId", min(c.before ->> 'person_id') as "personId",
      (max(c.changed_at) at time zone 'Europe/Amsterdam')::date::text as "takenBackOn"
    from mim.row_change as c
    where c.location_id = ${locationId} and c.table_name = 'visiting_mother' and c.operation = 'delete'
      and c.before <> '{}'::jsonb and not exists (
        select from mim.visiting_mother as v
        where v.location_id = c.location_id and v.visiting_mother_id = c.row_id
      )
    group by c.row_id order by c.row_id`.execute(trx);
  return rows;
}

/** Adds the steps that visiting mothers took to the numbers that stay. */
export async function countErasedSteps(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: VisitingMothers,
): Promise<void> {
  await sql`
    insert into mim.erased_own_step as counted (location_id, month, step_kind, taken)
    select s.location_id, date_trunc('month', s.taken_on)::date, s.step_kind, count(*)::integer from mim.own_step as s
    where s.location_id = ${locationId} and s.visiting_mother_id = any(${visitingMotherIds}::uuid[])
    group by s.location_id, date_trunc('month', s.taken_on)::date, s.step_kind
    order by 2, 3
    on conflict (location_id, month, step_kind) do update set taken = counted.taken + excluded.taken`.execute(
    trx,
  );
}

/** People who applied and became one of these visiting mothers. */
export async function applicantsWhoBecame(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: VisitingMothers,
): Promise<string[]> {
  const { rows } = await sql<{ applicantId: string }>`
    select applicant_id as "applicantId" from mim.applicant
    where location_id = ${locationId} and visiting_mother_id = any(${visitingMotherIds}::uuid[])
    order by applicant_id`.execute(trx);
  return rows.map(({ applicantId }) => applicantId);
}

/** Takes away all that was recorded of visiting mothers, but for what names them in the dossier of a mother or in a payment. */
export async function removeRecordsOfVisitors(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: VisitingMothers,
): Promise<void> {
  for (const statement of takingAwayOfHer(locationId, hersAlone, visitingMotherIds))
    await statement.execute(trx);
}

/** Takes the words out of what visiting mothers were paid, and what they declared and was never approved away. */
export async function removeWordsOfPayments(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: VisitingMothers,
): Promise<void> {
  await sql`
    delete from mim.expense as e
    where e.location_id = ${locationId} and e.visiting_mother_id = any(${visitingMotherIds}::uuid[]) and not exists (
      select from mim.expense_line as l where l.location_id = e.location_id and l.expense_id = e.expense_id
    )`.execute(trx);
  await sql`
    update mim.expense set note = null, version = version + 1
    where location_id = ${locationId} and visiting_mother_id = any(${visitingMotherIds}::uuid[]) and note is not null`.execute(
    trx,
  );
  await sql`
    update mim.expense_correction set note = ${erasedWords}, version = version + 1
    where location_id = ${locationId} and visiting_mother_id = any(${visitingMotherIds}::uuid[])`.execute(
    trx,
  );
}

/** Whom the rows of a table name. */
const namedIn = (table: string, column: 'visiting_mother_id' | 'companion_id') =>
  sql`select location_id, ${sql.ref(column)} as id from ${sql.table(`mim.${table}`)}`;

/** Those of these visiting mothers whom the dossier of a mother, a meeting or a payment still names. */
export async function stillNamed(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: VisitingMothers,
): Promise<ReadonlySet<string>> {
  const named = [
    ...goOnNamingHer.map((table) => namedIn(table, 'visiting_mother_id')),
    namedIn('visit', 'companion_id'),
  ];
  const { rows } = await sql<{ visitingMotherId: string }>`
    select distinct named.id as "visitingMotherId" from (
      ${sql.join(named, sql` union all `)}
    ) as named
    where named.location_id = ${locationId} and named.id = any(${visitingMotherIds}::uuid[])`.execute(trx);
  return new Set(rows.map(({ visitingMotherId }) => visitingMotherId));
}

/** Takes from the row of a visiting mother all that it says of her, and gives it a person of whom nothing is known. */
export async function emptyVisitor(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
  on: string,
): Promise<void> {
  const { personId } = await trx
    .insertInto('mim.person')
    .values({ locationId, ...erasedPerson })
    .returning('personId')
    .executeTakeFirstOrThrow();
  await sql`
    update mim.visiting_mother set
      person_id = ${personId}, erased_on = ${on}, started_on = null, prepared_on = null, preparation = null,
      vog_seen_on = null, agreement_signed_on = null, confidentiality_signed_on = null, maximum_families = null,
      availability = '{}', offers = '{}', limits = null, former_programme_mother = null, work_experience = null,
      coordinator_account_id = null, coordinator_from = null, coordinator_until = null, note = null,
      stop_reason = null, stop_note = null, thanked_on = null, thanked_how = null,
      registration_id = gen_random_uuid(),
      version = version + 1
    where location_id = ${locationId} and visiting_mother_id = ${visitingMotherId}`.execute(trx);
}

/** Takes visiting mothers away whom nothing names. */
export async function removeVisitors(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: VisitingMothers,
): Promise<void> {
  await sql`
    delete from mim.visiting_mother
    where location_id = ${locationId} and visiting_mother_id = any(${visitingMotherIds}::uuid[])`.execute(
    trx,
  );
}

/** Takes out of the history what visiting mothers who are gone were, and all that was recorded of them. */
export async function emptyHistoryOfVisitors(
  trx: Transaction<Database>,
  locationId: string,
  {
    visitingMotherIds,
    personIds,
  }: { readonly visitingMotherIds: VisitingMothers; readonly personIds: readonly string[] },
): Promise<void> {
  await sql`
    update mim.row_change as change set before = '{}'::jsonb
    where change.location_id = ${locationId} and change.before is not null and change.before <> '{}'::jsonb and (
      change.table_name = 'visiting_mother' and change.row_id = any(${visitingMotherIds}::uuid[])
      or change.table_name = any(${forgottenOfHer}) and change.before ->> 'visiting_mother_id' = any(${visitingMotherIds}::text[])
      or change.table_name = 'supervision_agreement' and change.before ->> 'supervision_session_id' in (
        select session.row_id::text from mim.row_change as session
        where session.location_id = ${locationId} and session.table_name = 'supervision_session'
          and session.before ->> 'visiting_mother_id' = any(${visitingMotherIds}::text[])
      )
      or change.table_name = 'preparation_session' and change.row_id::text in (
        select attendance.before ->> 'preparation_session_id' from mim.row_change as attendance
        where attendance.location_id = ${locationId} and attendance.table_name = 'preparation_attendance'
          and attendance.before ->> 'visiting_mother_id' = any(${visitingMotherIds}::text[])
      ) and not exists (
        select from mim.preparation_session as s
        where s.location_id = change.location_id and s.preparation_session_id = change.row_id
      )
      or change.table_name = 'person' and change.row_id = any(${personIds}::uuid[]) and not exists (
        select from mim.person as p where p.location_id = change.location_id and p.person_id = change.row_id
      )
    )`.execute(trx);
}

/** Takes the notes out of what says that something of visiting mothers who are gone, or they themselves, were removed. */
export async function emptyRemovalsOfVisitors(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: VisitingMothers,
): Promise<void> {
  await sql`
    update mim.removal set note = null
    where location_id = ${locationId} and note is not null and (
      visiting_mother_id = any(${visitingMotherIds}::uuid[])
      or kind = 'visiting-mother' and row_id = any(${visitingMotherIds}::uuid[])
    )`.execute(trx);
}
