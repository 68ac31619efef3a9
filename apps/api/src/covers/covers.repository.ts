import type { Database } from '@mim/database';
import type { Insertable, Selectable, Transaction, Updateable } from 'kysely';
import type { Change } from '../dossier/write.js';

/** Covers that a list shows at most. */
export const mostCovers = 500;

/** Covers of these locations that are not over before a day, the first to begin first; one more than a list shows, where there are more. */
export const coversFrom = (trx: Transaction<Database>, locationIds: readonly string[], day: string) =>
  trx
    .selectFrom('mim.cover')
    .selectAll()
    .where('locationId', 'in', locationIds)
    .where('lastDay', '>=', day)
    .orderBy('firstDay')
    .orderBy('coverId')
    .limit(mostCovers + 1)
    .execute();

/** Every other cover of a location, of which none changes until the transaction ends. */
export const otherCovers = ({ trx, locationId }: Change, coverId: string | undefined) => {
  const all = trx
    .selectFrom('mim.cover')
    .select(['absentId', 'coveredById', 'firstDay', 'lastDay'])
    .where('locationId', '=', locationId);
  return (coverId === undefined ? all : all.where('coverId', '<>', coverId)).forUpdate().execute();
};

/** A cover, locked until the transaction ends. */
export const coverForChange = ({ trx, locationId }: Change, coverId: string) =>
  trx
    .selectFrom('mim.cover')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('coverId', '=', coverId)
    .forUpdate()
    .executeTakeFirst();
type CoverRow = Selectable<Database['mim.cover']>;

export const addCoverRow = (
  { trx, locationId }: Change,
  facts: Omit<Insertable<Database['mim.cover']>, 'locationId'>,
) =>
  trx
    .insertInto('mim.cover')
    .values({ ...facts, locationId })
    .returning(['coverId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes a cover that was locked in this transaction. */
export const changeCover = (
  { trx }: Change,
  { locationId, coverId, version }: CoverRow,
  facts: Updateable<Database['mim.cover']>,
) =>
  trx
    .updateTable('mim.cover')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('coverId', '=', coverId)
    .where('version', '=', version)
    .returning(['coverId as id', 'version'])
    .executeTakeFirstOrThrow();

export async function removeCoverRow({ trx, locationId }: Change, coverId: string): Promise<void> {
  await trx
    .deleteFrom('mim.cover')
    .where('locationId', '=', locationId)
    .where('coverId', '=', coverId)
    .execute();
}
