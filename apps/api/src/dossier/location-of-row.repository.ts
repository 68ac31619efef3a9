import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/** Tables whose rows are changed by their id: that of table x is the column x_id. */
export type ChangedById =
  | 'person'
  | 'trajectory'
  | 'pause'
  | 'extension'
  | 'transfer'
  | 'referral'
  | 'service'
  | 'outcome'
  | 'prospect'
  | 'prospect_call'
  | 'applicant'
  | 'visiting_mother'
  | 'visiting_mother_pause'
  | 'preparation_session'
  | 'supervision_session'
  | 'supervision_agreement'
  | 'meeting'
  | 'evaluation'
  | 'own_step'
  | 'cover'
  | 'match_proposal'
  | 'match'
  | 'visit'
  | 'signal'
  | 'saved_view'
  | 'expense'
  | 'expense_line'
  | 'expense_correction'
  | 'meeting_group'
  | 'group_session'
  | 'calendar_feed'
  | 'action';

/** The location of a row; undefined: not there, erased, or of a location that is none of these. */
export async function findLocationOfRow(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { table, id }: { readonly table: ChangedById; readonly id: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ locationId: string }>`
    select location_id from ${sql.id('mim', table)}
    where location_id = any(${locationIds}) and ${sql.id(`${table}_id`)} = ${id}
      ${table === 'visiting_mother' ? sql`and erased_on is null` : sql``}`.execute(trx);
  return rows[0]?.locationId;
}
