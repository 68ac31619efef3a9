import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';

/** Statements, locked until the transaction ends. */
export const lockStatements = ({ trx, locationId }: Change, statementIds: readonly string[]) =>
  trx
    .selectFrom('mim.expense_statement')
    .selectAll()
    .where('locationId', '=', locationId)
    .where(sql<boolean>`expense_statement_id = any(${statementIds}::uuid[])`)
    .orderBy('expenseStatementId')
    .forUpdate()
    .execute();

/** Marks statements that were locked as exported today. */
export async function markExported(
  { trx, locationId, today }: Change,
  statementIds: readonly string[],
): Promise<void> {
  await trx
    .updateTable('mim.expense_statement')
    .set((row) => ({ exportedOn: today.toString(), version: row('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where(sql<boolean>`expense_statement_id = any(${statementIds}::uuid[])`)
    .execute();
}

/** Statements that were exported, each with who is paid how much. */
export const paymentRows = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  statementIds: readonly string[],
) =>
  trx
    .selectFrom('mim.expense_statement as statement')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'statement.visitingMotherId'),
    )
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select([
      'statement.locationId',
      'statement.firstDay',
      'statement.lastDay',
      'statement.approvedOn',
      'statement.exportedOn',
      'visitor.personId',
      ...nameColumns('person'),
    ])
    .select(
      sql<number>`(
        select coalesce(sum(line.amount_cents), 0)::integer from mim.expense_line as line
        where line.location_id = statement.location_id
          and line.expense_statement_id = statement.expense_statement_id
      )`.as('totalCents'),
    )
    .where('statement.locationId', 'in', locationIds)
    .where(sql<boolean>`statement.expense_statement_id = any(${statementIds}::uuid[])`)
    .where('statement.exportedOn', 'is not', null)
    .orderBy('person.nameSort')
    .orderBy('statement.lastDay')
    .execute();

/** In which action each of these statements was exported, the first first; of one that came without history nothing is known. */
export const exportActions = (
  trx: Transaction<Database>,
  locationId: string,
  statementIds: readonly string[],
) =>
  trx
    .selectFrom('mim.row_change')
    .select(['rowId as statementId', 'actionId'])
    .where('locationId', '=', locationId)
    .where('tableName', '=', 'expense_statement')
    .where('operation', '=', 'update')
    .where(sql<boolean>`row_id = any(${statementIds}::uuid[])`)
    .orderBy('rowChangeId')
    .execute();
