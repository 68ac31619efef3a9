import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import type { Judgement } from './deliveries.schema.js';

/** A version, with the latest version of its year and what was said of it last; undefined: it is not there. */
export const judgedVersion = (trx: Transaction<Database>, locationId: string, deliveryId: string) =>
  trx
    .selectFrom('mim.delivery as delivery')
    .select((from) => [
      'delivery.version',
      from
        .selectFrom('mim.delivery as later')
        .select((each) => each.fn.max('later.version').as('latest'))
        .whereRef('later.locationId', '=', 'delivery.locationId')
        .whereRef('later.year', '=', 'delivery.year')
        .as('latest'),
      from
        .selectFrom('mim.delivery_judgement as judged')
        .select('judged.deliveryJudgementId')
        .whereRef('judged.locationId', '=', 'delivery.locationId')
        .whereRef('judged.deliveryId', '=', 'delivery.deliveryId')
        .orderBy('judged.judgedAt', 'desc')
        .limit(1)
        .as('lastJudgementId'),
    ])
    .where('delivery.locationId', '=', locationId)
    .where('delivery.deliveryId', '=', deliveryId)
    .executeTakeFirst();

/** Whether a judgement with this key is there already. */
export const isJudged = async (
  trx: Transaction<Database>,
  { locationId, key }: Judgement,
): Promise<boolean> =>
  (await trx
    .selectFrom('mim.delivery_judgement')
    .select('deliveryJudgementId')
    .where('locationId', '=', locationId)
    .where('deliveryJudgementId', '=', key)
    .executeTakeFirst()) !== undefined;

/** Adds what the institute says of a version. */
export async function addJudgement(trx: Transaction<Database>, judgement: Judgement): Promise<void> {
  const { locationId, deliveryId, key, verdict } = judgement;
  const reason = judgement.verdict === 'sent-back' ? judgement.reason : null;
  await sql`
    insert into mim.delivery_judgement (location_id, delivery_id, delivery_judgement_id, verdict, reason)
    values (${locationId}, ${deliveryId}::uuid, ${key}::uuid, ${verdict}, ${reason})`.execute(trx);
}
