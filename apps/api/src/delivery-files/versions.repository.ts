import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';

/** What a version of a location's delivery says of itself. */
export const versionOfDelivery = (trx: Transaction<Database>, locationId: string, deliveryId: string) =>
  trx
    .selectFrom('mim.delivery')
    .select(['descriptor'])
    .where('locationId', '=', locationId)
    .where('deliveryId', '=', deliveryId)
    .executeTakeFirst();
