import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import type { Subject } from '../dossier/subject.js';
import type { SaveVisitDraft } from './visit-drafts.schema.js';

/** A trajectory that a draft can be of, with whose it is; undefined: not there, or another location's. */
export const trajectoryOfDraft = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
): Promise<Subject | undefined> =>
  trx
    .selectFrom('mim.trajectory')
    .select(['locationId', 'motherId as id'])
    .where('locationId', 'in', locationIds)
    .where('trajectoryId', '=', trajectoryId)
    .executeTakeFirst();

/** A visit of a trajectory that a draft can be of; undefined: it has no such visit. */
export const visitOfDraft = (
  trx: Transaction<Database>,
  locationId: string,
  { trajectoryId, aboutId }: Pick<SaveVisitDraft, 'trajectoryId' | 'aboutId'>,
) =>
  trx
    .selectFrom('mim.visit')
    .select('visitId')
    .where('locationId', '=', locationId)
    .where('visitId', '=', aboutId)
    .where('trajectoryId', '=', trajectoryId)
    .executeTakeFirst();

/** The draft that the account has of a visit: row security shows nobody else's. */
export const draftOf = (trx: Transaction<Database>, locationId: string, aboutId: string) =>
  trx
    .selectFrom('mim.visit_draft')
    .select(['fields', 'savedAt'])
    .where('locationId', '=', locationId)
    .where('aboutId', '=', aboutId)
    .executeTakeFirst();

/** Keeps a draft in the place of the one before. */
export async function saveDraft(
  trx: Transaction<Database>,
  locationId: string,
  { trajectoryId, aboutId, fields }: SaveVisitDraft,
): Promise<void> {
  await trx
    .insertInto('mim.visit_draft')
    .values({ locationId, trajectoryId, aboutId, fields: JSON.stringify(fields) })
    .onConflict((conflict) =>
      conflict
        .columns(['locationId', 'accountId', 'aboutId'])
        .doUpdateSet({ fields: (eb) => eb.ref('excluded.fields'), savedAt: sql`now()` }),
    )
    .execute();
}

/** Takes away the draft that the account has of a visit. */
export async function removeDraft(
  trx: Transaction<Database>,
  locationId: string,
  aboutId: string,
): Promise<void> {
  await trx
    .deleteFrom('mim.visit_draft')
    .where('locationId', '=', locationId)
    .where('aboutId', '=', aboutId)
    .execute();
}
