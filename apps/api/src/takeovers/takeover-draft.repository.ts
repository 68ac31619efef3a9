import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import type { TakeoverDraft } from './takeovers.schema.js';

/** What the account is taking over: row security shows nobody else's. */
export const draftOf = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.takeover_draft')
    .select(['fields', 'version', 'savedAt'])
    .where('locationId', '=', locationId)
    .executeTakeFirst();

/** The same, locked until the transaction ends. */
export const draftForChange = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.takeover_draft')
    .select(['fields', 'version'])
    .where('locationId', '=', locationId)
    .forUpdate()
    .executeTakeFirst();

/** Keeps what the account is taking over in the place of what it was. @returns Its version. */
export async function saveDraft(
  trx: Transaction<Database>,
  locationId: string,
  draft: TakeoverDraft,
): Promise<number> {
  const { version } = await trx
    .insertInto('mim.takeover_draft')
    .values({ locationId, fields: JSON.stringify(draft) })
    .onConflict((conflict) =>
      conflict.columns(['locationId', 'accountId']).doUpdateSet({
        fields: (eb) => eb.ref('excluded.fields'),
        version: sql`mim.takeover_draft.version + 1`,
        savedAt: sql`now()`,
      }),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

/** Forgets what the account is taking over. */
export async function removeDraft(trx: Transaction<Database>, locationId: string): Promise<void> {
  await trx.deleteFrom('mim.takeover_draft').where('locationId', '=', locationId).execute();
}
