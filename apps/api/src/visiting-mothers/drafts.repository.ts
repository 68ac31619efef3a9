import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/** Where the drafts of a form about a visiting mother are kept: row security shows an account nobody else's. */
export type DraftTable = 'mim.supervision_draft' | 'mim.evaluation_draft';

/** The draft that the account has. */
export const draftOf = (
  trx: Transaction<Database>,
  table: DraftTable,
  locationId: string,
  visitingMotherId: string,
) =>
  trx
    .selectFrom(table)
    .select(['fields', 'savedAt'])
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .executeTakeFirst();

/** Keeps a draft in the place of the one before. */
export async function keepDraft(
  trx: Transaction<Database>,
  table: DraftTable,
  locationId: string,
  { visitingMotherId, fields }: { readonly visitingMotherId: string; readonly fields: object },
): Promise<void> {
  await trx
    .insertInto(table)
    .values({ locationId, visitingMotherId, fields: JSON.stringify(fields) })
    .onConflict((conflict) =>
      conflict
        .columns(['locationId', 'accountId', 'visitingMotherId'])
        .doUpdateSet({ fields: (eb) => eb.ref('excluded.fields'), savedAt: sql`now()` }),
    )
    .execute();
}

/** Takes away the draft that the account has. */
export async function forgetDraft(
  trx: Transaction<Database>,
  table: DraftTable,
  locationId: string,
  visitingMotherId: string,
): Promise<void> {
  await trx
    .deleteFrom(table)
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .execute();
}
