import type { Database } from '@mim/database';
import { namesOf } from '@mim/domain/kernel';
import type { ServiceFacts } from '@mim/domain/referral';
import { serviceFacts } from '@mim/domain/referral';
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';

export type ServiceRow = Selectable<Database['mim.service']>;

/** The local directories of these locations, by name: all of them, for they are typed by hand and searched where they are shown. */
export const serviceList = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.service as s')
    .select(['s.serviceId', 's.locationId', 's.version'])
    .select(namesOf(serviceFacts).map((name) => `s.${name}` as const))
    .select(
      sql<number>`(
        select count(*)::integer from mim.referral as r
        where r.location_id = s.location_id and r.service_id = s.service_id
      )`.as('referrals'),
    )
    .where('s.locationId', 'in', locationIds)
    .orderBy('s.name')
    .orderBy('s.serviceId')
    .execute();

/** An entry; undefined: not there, or of another location. */
export const serviceById = (trx: Transaction<Database>, locationIds: readonly string[], serviceId: string) =>
  trx
    .selectFrom('mim.service')
    .select(['serviceId', 'isRetired'])
    .where('locationId', 'in', locationIds)
    .where('serviceId', '=', serviceId)
    .executeTakeFirst();

/** The names of a directory. */
export const serviceNames = ({ trx, locationId }: Change) =>
  trx.selectFrom('mim.service').select(['serviceId', 'name']).where('locationId', '=', locationId).execute();

/** Adds an entry. */
export const addService = ({ trx, locationId }: Change, service: ServiceFacts): Promise<ChangedRow> =>
  trx
    .insertInto('mim.service')
    .values({ locationId, ...service })
    .returning(['serviceId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Reads an entry to change it; nobody else can until the transaction ends. */
export const lockService = (
  { trx, locationId }: Change,
  serviceId: string,
): Promise<ServiceRow | undefined> =>
  trx
    .selectFrom('mim.service')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('serviceId', '=', serviceId)
    .forUpdate()
    .executeTakeFirst();

/** Changes an entry that was locked. */
export const changeServiceRow = (
  { trx }: Change,
  { locationId, serviceId, version }: ServiceRow,
  service: ServiceFacts,
): Promise<ChangedRow> =>
  trx
    .updateTable('mim.service')
    .set({ ...service, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('serviceId', '=', serviceId)
    .where('version', '=', version)
    .returning(['serviceId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Whether a referral names an entry. */
export async function isNamed({ trx, locationId }: Change, serviceId: string): Promise<boolean> {
  const named = await trx
    .selectFrom('mim.referral')
    .select('referralId')
    .where('locationId', '=', locationId)
    .where('serviceId', '=', serviceId)
    .limit(1)
    .executeTakeFirst();
  return named !== undefined;
}

/** Takes an entry that no referral names out. */
export async function removeServiceRow({ trx, locationId }: Change, serviceId: string): Promise<void> {
  await trx
    .deleteFrom('mim.service')
    .where('locationId', '=', locationId)
    .where('serviceId', '=', serviceId)
    .execute();
}
