import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/** The draft that the account has of a session: row security shows nobody else's. */
export const draftOf = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.preparation_draft')
    .select(['fields', 'savedAt'])
    .where('locationId', '=', locationId)
    .executeTakeFirst();

/** Keeps a draft in the place of the one before. */
export async function saveDraft(
  trx: Transaction<Database>,
  locationId: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  await trx
    .insertInto('mim.preparation_draft')
    .values({ locationId, fields: JSON.stringify(fields) })
    .onConflict((conflict) =>
      conflict
        .columns(['locationId', 'accountId'])
        .doUpdateSet({ fields: (eb) => eb.ref('excluded.fields'), savedAt: sql`now()` }),
    )
    .execute();
}

/** Takes away the draft that the account has. */
export async function removeDraft(trx: Transaction<Database>, locationId: string): Promise<void> {
  await trx.deleteFrom('mim.preparation_draft').where('locationId', '=', locationId).execute();
}
