import type { Database } from '@mim/database';
import type { DeliveryDeadline } from '@mim/domain/delivery';
import { sql, type Transaction } from 'kysely';

/** A deadline with who set it and when. */
export interface SetDeadline extends DeliveryDeadline {
  readonly setBy: string;
  readonly setAt: Date;
}

/** The deadlines that the institute has set, the last one last: of a year that one counts. */
export const deadlinesSet = (trx: Transaction<Database>): Promise<SetDeadline[]> =>
  trx
    .selectFrom('mim.delivery_deadline')
    .select(['fromYear', 'deadlineOn', 'setBy', 'setAt'])
    .orderBy('setAt')
    .orderBy('deliveryDeadlineId')
    .execute();

/**
 * Sets a deadline.
 * @param key Made by the sender: of one key there is one.
 * @returns Whether it is set; false: the key belongs to another one.
 */
export async function setDeadline(
  trx: Transaction<Database>,
  key: string,
  { fromYear, deadlineOn }: DeliveryDeadline,
): Promise<boolean> {
  await sql`
    insert into mim.delivery_deadline (delivery_deadline_id, from_year, deadline_on)
    values (${key}::uuid, ${fromYear}, ${deadlineOn}::date) on conflict do nothing`.execute(trx);
  const set = await trx
    .selectFrom('mim.delivery_deadline')
    .select(['fromYear', 'deadlineOn'])
    .where('deliveryDeadlineId', '=', key)
    .executeTakeFirst();
  return set?.fromYear === fromYear && set.deadlineOn === deadlineOn;
}
