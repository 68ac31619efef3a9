import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/** The visiting mothers of a location who were erased and of whom it is still known what they were paid, and until when they were. */
export const paidAndErased = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.expense_statement as statement')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      join
        .onRef('visitor.locationId', '=', 'statement.locationId')
        .onRef('visitor.visitingMotherId', '=', 'statement.visitingMotherId'),
    )
    .select(['visitor.visitingMotherId', 'visitor.personId', 'visitor.version'])
    .select((row) => row.fn.max('statement.lastDay').as('lastDay'))
    .where('statement.locationId', '=', locationId)
    .where('visitor.erasedOn', 'is not', null)
    .groupBy(['visitor.visitingMotherId', 'visitor.personId', 'visitor.version'])
    .orderBy('visitor.visitingMotherId')
    .execute();

/** Takes away what these visiting mothers were paid; what was corrected stands on a line and goes with it. */
export async function removePayments(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: readonly string[],
): Promise<void> {
  await sql`
    delete from mim.expense_line as l
    where l.location_id = ${locationId} and l.expense_statement_id in (
      select s.expense_statement_id from mim.expense_statement as s
      where s.location_id = ${locationId} and s.visiting_mother_id = any(${visitingMotherIds}::uuid[])
    )`.execute(trx);
  for (const table of ['expense_correction', 'expense', 'expense_statement'])
    await sql`
      delete from ${sql.table(`mim.${table}`)}
      where location_id = ${locationId} and visiting_mother_id = any(${visitingMotherIds}::uuid[])`.execute(
      trx,
    );
}

/** Takes out of the history what these visiting mothers were paid. */
export async function emptyHistoryOfPayments(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: readonly string[],
): Promise<void> {
  await sql`
    update mim.row_change as change set before = '{}'::jsonb
    where change.location_id = ${locationId} and change.before is not null and change.before <> '{}'::jsonb and (
      change.table_name in ('expense', 'expense_correction', 'expense_statement')
        and change.before ->> 'visiting_mother_id' = any(${visitingMotherIds}::text[])
      or change.table_name = 'expense_line' and change.before ->> 'expense_statement_id' in (
        select statement.row_id::text from mim.row_change as statement
        where statement.location_id = ${locationId} and statement.table_name = 'expense_statement'
          and statement.before ->> 'visiting_mother_id' = any(${visitingMotherIds}::text[])
      )
    )`.execute(trx);
}
