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

/** What is said of a version; a reason of null: it is accepted. */
export type SaidOfVersion = Pick<Judgement, 'locationId' | 'deliveryId' | 'key' | 'verdict'> & {
  readonly reason: string | null;
};

/** What was said with this key before; undefined: nothing. */
export const judgementOfKey = (
  trx: Transaction<Database>,
  { locationId, key }: Pick<Judgement, 'locationId' | 'key'>,
) =>
  trx
    .selectFrom('mim.delivery_judgement')
    .select(['deliveryId', 'verdict', 'reason', 'judgedBy'])
    .where('locationId', '=', locationId)
    .where('deliveryJudgementId', '=', key)
    .executeTakeFirst();

/** Adds what the institute says of a version. */
export async function addJudgement(
  trx: Transaction<Database>,
  { locationId, deliveryId, key, verdict, reason }: SaidOfVersion,
): Promise<void> {
  await sql`
    insert into mim.delivery_judgement (location_id, delivery_id, delivery_judgement_id, verdict, reason)
    values (${locationId}, ${deliveryId}::uuid, ${key}::uuid, ${verdict}, ${reason})`.execute(trx);
}
