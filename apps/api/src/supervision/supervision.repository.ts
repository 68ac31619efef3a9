import type { Database } from '@mim/database';
import { type Insertable, type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';
import { supervisionLists } from '../visiting-mothers/supervision-lists.js';

/** Whom supervision is of, with what tells when it is due; undefined: not there, or of another location. */
export const supervised = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  visitingMotherId: string,
) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['visitor.locationId', 'visitor.visitingMotherId', 'visitor.startedOn', 'visitor.stoppedOn'])
    .select(['visitor.coordinatorFrom', 'visitor.coordinatorUntil'])
    .select(['person.personId', ...nameColumns('person')])
    .select(supervisionLists)
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.visitingMotherId', '=', visitingMotherId)
    .where('visitor.erasedOn', 'is', null)
    .executeTakeFirst();

/** More sessions than anybody has in a lifetime of volunteering. */
const mostSessions = 500;

/** The sessions with a visiting mother, the latest first, each with what was agreed in it. */
export const sessionsOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  trx
    .selectFrom('mim.supervision_session as session')
    .selectAll('session')
    .select((row) => [
      jsonArrayFrom(
        row
          .selectFrom('mim.supervision_agreement as agreement')
          .select([
            'agreement.supervisionAgreementId as agreementId',
            'agreement.description',
            'agreement.settledOn',
            'agreement.outcome',
            'agreement.reason',
            'agreement.version',
          ])
          .whereRef('agreement.locationId', '=', 'session.locationId')
          .whereRef('agreement.supervisionSessionId', '=', 'session.supervisionSessionId')
          .orderBy('agreement.supervisionAgreementId'),
      ).as('agreements'),
    ])
    .where('session.locationId', '=', locationId)
    .where('session.visitingMotherId', '=', visitingMotherId)
    .orderBy('session.sessionOn', 'desc')
    .orderBy('session.supervisionSessionId')
    .limit(mostSessions)
    .execute();

/** The other sessions with a visiting mother. */
export const otherSessions = (
  { trx, locationId }: Change,
  visitingMotherId: string,
  sessionId: string | undefined,
) => {
  const hers = trx
    .selectFrom('mim.supervision_session')
    .select(['sessionOn', 'status'])
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId);
  return (sessionId === undefined ? hers : hers.where('supervisionSessionId', '<>', sessionId)).execute();
};

/** A session, locked until the transaction ends. */
export const sessionForChange = ({ trx, locationId }: Change, sessionId: string) =>
  trx
    .selectFrom('mim.supervision_session')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('supervisionSessionId', '=', sessionId)
    .forUpdate()
    .executeTakeFirst();
export type SessionRow = Selectable<Database['mim.supervision_session']>;

type SessionFacts = Omit<Insertable<Database['mim.supervision_session']>, 'locationId'>;

export const addSessionRow = ({ trx, locationId }: Change, facts: SessionFacts) =>
  trx
    .insertInto('mim.supervision_session')
    .values({ ...facts, locationId })
    .returning(['supervisionSessionId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes a session that was locked in this transaction. */
export const changeSession = (
  { trx }: Change,
  { locationId, supervisionSessionId, version }: SessionRow,
  facts: Updateable<Database['mim.supervision_session']>,
) =>
  trx
    .updateTable('mim.supervision_session')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('supervisionSessionId', '=', supervisionSessionId)
    .where('version', '=', version)
    .returning(['supervisionSessionId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Takes a session out with what was agreed in it. */
export async function removeSessionRow({ trx, locationId }: Change, sessionId: string): Promise<void> {
  for (const table of ['supervision_agreement', 'supervision_session'] as const)
    await sql`
      delete from ${sql.table(`mim.${table}`)}
      where location_id = ${locationId} and supervision_session_id = ${sessionId}`.execute(trx);
}

type AgreementSeen = Pick<
  Selectable<Database['mim.supervision_agreement']>,
  'locationId' | 'supervisionAgreementId' | 'version'
>;

/** An agreement with the session in which it was made, locked until the transaction ends. */
export const agreementForChange = ({ trx, locationId }: Change, agreementId: string) =>
  trx
    .selectFrom('mim.supervision_agreement as agreement')
    .innerJoin('mim.supervision_session as session', (join) =>
      sameLocation(join, 'session.supervisionSessionId', 'agreement.supervisionSessionId'),
    )
    .selectAll('agreement')
    .select(['session.visitingMotherId', 'session.sessionOn as madeOn'])
    .where('agreement.locationId', '=', locationId)
    .where('agreement.supervisionAgreementId', '=', agreementId)
    .forUpdate('agreement')
    .executeTakeFirst();

export async function addAgreementRows(
  { trx, locationId }: Change,
  supervisionSessionId: string,
  descriptions: readonly string[],
): Promise<void> {
  const rows = descriptions.map((description) => ({ locationId, supervisionSessionId, description }));
  if (rows.length > 0) await trx.insertInto('mim.supervision_agreement').values(rows).execute();
}

/** How many agreements were made in a session, or settled on its day: that is what it was about, too. */
export async function agreementsInSession(
  { trx, locationId }: Change,
  { supervisionSessionId, visitingMotherId, sessionOn }: SessionRow,
): Promise<number> {
  const { count } = await trx
    .selectFrom('mim.supervision_agreement as agreement')
    .innerJoin('mim.supervision_session as session', (join) =>
      sameLocation(join, 'session.supervisionSessionId', 'agreement.supervisionSessionId'),
    )
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('agreement.locationId', '=', locationId)
    .where('session.visitingMotherId', '=', visitingMotherId)
    .where((eb) =>
      eb.or([
        eb('session.supervisionSessionId', '=', supervisionSessionId),
        eb('agreement.settledOn', '=', sessionOn),
      ]),
    )
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * The agreements of other sessions that were settled as this one was recorded or corrected, and that are still as it left them;
 * locked until the transaction ends.
 */
export async function agreementsSettledIn(
  { trx, locationId }: Change,
  sessionId: string,
): Promise<readonly AgreementSeen[]> {
  const { rows } = await sql<AgreementSeen>`
    select a.location_id as "locationId", a.supervision_agreement_id as "supervisionAgreementId", a.version
    from mim.supervision_agreement as a
    where a.location_id = ${locationId} and a.supervision_session_id <> ${sessionId} and exists (
      select from mim.row_change as s
      join mim.row_change as c on c.location_id = s.location_id and c.action_id = s.action_id
        and c.table_name = 'supervision_agreement' and c.before ->> 'outcome' is null
      where s.location_id = a.location_id and s.table_name = 'supervision_session' and s.row_id = ${sessionId}
        and c.row_id = a.supervision_agreement_id and c.operation = 'update' and c.after_version = a.version
    ) order by a.supervision_agreement_id for update of a`.execute(trx);
  return rows;
}

/** Changes an agreement that was locked in this transaction. */
export const changeAgreement = (
  { trx }: Change,
  { locationId, supervisionAgreementId, version }: AgreementSeen,
  facts: Updateable<Database['mim.supervision_agreement']>,
) =>
  trx
    .updateTable('mim.supervision_agreement')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('supervisionAgreementId', '=', supervisionAgreementId)
    .where('version', '=', version)
    .returning(['supervisionAgreementId as id', 'version'])
    .executeTakeFirstOrThrow();
