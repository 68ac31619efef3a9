import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/**
 * Marks that a location was reminded of a year.
 * @param key Made by the sender: of one key there is one.
 * @returns Whether it is marked; false: the key belongs to another reminder of the location.
 */
export async function addReminder(
  trx: Transaction<Database>,
  {
    key,
    locationId,
    year,
    cause,
  }: { readonly key: string; readonly locationId: string; readonly year: number; readonly cause: string },
): Promise<boolean> {
  await sql`
    insert into mim.delivery_reminder (location_id, delivery_reminder_id, year, cause)
    values (${locationId}, ${key}::uuid, ${year}, ${cause}) on conflict do nothing`.execute(trx);
  const marked = await trx
    .selectFrom('mim.delivery_reminder')
    .select(['year', 'cause'])
    .where('locationId', '=', locationId)
    .where('deliveryReminderId', '=', key)
    .executeTakeFirst();
  return marked?.year === year && marked.cause === cause;
}
