import type { Database } from '@mim/database';
import type { PreparationSessionRecord } from '@mim/domain/supervision/schema';
import { type Selectable, sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';
import { visitorIsActiveOn, visitorIsCoordinatorOn } from '../visiting-mothers/active-visitor.js';

type SessionRow = Selectable<Database['mim.preparation_session']>;

const withPerson = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['visitor.locationId', 'visitor.visitingMotherId', 'visitor.personId', ...nameColumns('person')])
    .select(['visitor.startedOn', 'visitor.preparation', 'visitor.preparedOn'])
    .where('visitor.erasedOn', 'is', null);

/** A visiting mother whose preparation is asked for; undefined: not there, or of another location. */
export const preparedVisitor = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  visitingMotherId: string,
) =>
  withPerson(trx)
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.visitingMotherId', '=', visitingMotherId)
    .executeTakeFirst();

/** The visiting mothers who take part on a day, need a preparation and are not prepared yet. */
export const preparingVisitors = (trx: Transaction<Database>, locationIds: readonly string[], day: string) =>
  withPerson(trx)
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.preparedOn', 'is', null)
    .where(visitorIsActiveOn(day))
    .where(sql<boolean>`${visitorIsCoordinatorOn(day)} is not true`)
    .orderBy('person.nameSort')
    .orderBy('visitor.visitingMotherId')
    .limit(500)
    .execute();

/** Who was at these sessions, by name. */
export const attendeesOf = (
  trx: Transaction<Database>,
  locationId: string,
  preparationSessionIds: readonly string[],
) =>
  trx
    .selectFrom('mim.preparation_attendance as attendance')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'attendance.visitingMotherId'),
    )
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['attendance.preparationSessionId', 'attendance.visitingMotherId', 'visitor.personId'])
    .select(nameColumns('person'))
    .where('attendance.locationId', '=', locationId)
    .where(sql<boolean>`attendance.preparation_session_id = any(${preparationSessionIds}::uuid[])`)
    .orderBy('person.nameSort')
    .orderBy('attendance.visitingMotherId')
    .execute();

/** A session, locked until the transaction ends. */
export const lockSession = (trx: Transaction<Database>, locationId: string, preparationSessionId: string) =>
  trx
    .selectFrom('mim.preparation_session')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('preparationSessionId', '=', preparationSessionId)
    .forUpdate()
    .executeTakeFirst();

type Contents = Omit<PreparationSessionRecord, 'visitingMotherIds'>;

export const addSession = ({ trx, locationId }: Pick<Change, 'trx' | 'locationId'>, contents: Contents) =>
  trx
    .insertInto('mim.preparation_session')
    .values({ locationId, ...contents })
    .returning(['preparationSessionId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes a session that was locked in this transaction. */
export const changeSession = (
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  { preparationSessionId, version }: Pick<SessionRow, 'preparationSessionId' | 'version'>,
  contents: Contents,
) =>
  trx
    .updateTable('mim.preparation_session')
    .set({ ...contents, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('preparationSessionId', '=', preparationSessionId)
    .where('version', '=', version)
    .returning(['preparationSessionId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Adds who was at a session. */
export async function addAttendances(
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  preparationSessionId: string,
  visitingMotherIds: readonly string[],
): Promise<void> {
  if (visitingMotherIds.length === 0) return;
  await trx
    .insertInto('mim.preparation_attendance')
    .values(
      visitingMotherIds.map((visitingMotherId) => ({ locationId, preparationSessionId, visitingMotherId })),
    )
    .execute();
}

/** Takes out who was not at a session after all. */
export async function removeAttendances(
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  preparationSessionId: string,
  visitingMotherIds: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('mim.preparation_attendance')
    .where('locationId', '=', locationId)
    .where('preparationSessionId', '=', preparationSessionId)
    .where(sql<boolean>`visiting_mother_id = any(${visitingMotherIds}::uuid[])`)
    .execute();
}

/** Takes out a session at which nobody is recorded any more. */
export async function removeSession(
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  preparationSessionId: string,
): Promise<void> {
  await trx
    .deleteFrom('mim.preparation_session')
    .where('locationId', '=', locationId)
    .where('preparationSessionId', '=', preparationSessionId)
    .execute();
}
