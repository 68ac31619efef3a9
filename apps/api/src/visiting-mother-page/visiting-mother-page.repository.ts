import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';

/** The day of the first planned visit of a visiting mother from a day on; undefined: none is planned. */
export const nextVisitOf = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
  day: string,
) =>
  trx
    .selectFrom('mim.visit')
    .select('visitOn')
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('status', '=', 'planned')
    .where('visitOn', '>=', day)
    .orderBy('visitOn')
    .limit(1)
    .executeTakeFirst();
