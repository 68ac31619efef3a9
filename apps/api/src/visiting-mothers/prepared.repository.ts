import type { Database } from '@mim/database';
import { type Selectable, sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';

type VisitingMotherRecord = Selectable<Database['mim.visiting_mother']>;

/** The sessions at which these visiting mothers were, the latest first; one with two of them stands twice. */
export const sessionsOfVisitors = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  visitingMotherIds: readonly string[],
) =>
  trx
    .selectFrom('mim.preparation_attendance as attendance')
    .innerJoin('mim.preparation_session as session', (join) =>
      sameLocation(join, 'session.preparationSessionId', 'attendance.preparationSessionId'),
    )
    .selectAll('session')
    .select('attendance.visitingMotherId')
    .where('attendance.locationId', 'in', locationIds)
    .where(sql<boolean>`attendance.visiting_mother_id = any(${visitingMotherIds}::uuid[])`)
    .orderBy('session.heldOn', 'desc')
    .orderBy('session.preparationSessionId')
    .execute();
export type AttendedSession = Awaited<ReturnType<typeof sessionsOfVisitors>>[number];

/** Visiting mothers, locked until the transaction ends, in an order that is the same for everybody. */
export const lockVisitors = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: readonly string[],
): Promise<VisitingMotherRecord[]> =>
  trx
    .selectFrom('mim.visiting_mother')
    .selectAll()
    .where('locationId', '=', locationId)
    .where(sql<boolean>`visiting_mother_id = any(${visitingMotherIds}::uuid[])`)
    .orderBy('visitingMotherId')
    .forUpdate()
    .execute();

/** Keeps how and when a visiting mother was prepared, of a row that was locked in this transaction. */
export async function changePrepared(
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  { visitingMotherId, version }: Pick<VisitingMotherRecord, 'visitingMotherId' | 'version'>,
  prepared: Pick<VisitingMotherRecord, 'preparedOn' | 'preparation'>,
): Promise<void> {
  await trx
    .updateTable('mim.visiting_mother')
    .set({ ...prepared, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('version', '=', version)
    .execute();
}
