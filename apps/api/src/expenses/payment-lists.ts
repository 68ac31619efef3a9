import type { Database } from '@mim/database';
import { paymentLists } from '@mim/domain/expenses';
import type { Transaction } from 'kysely';
import { exportActions } from './payments.repository.js';
import type { StatementRow } from './statements.repository.js';

/**
 * On which list for payment statements of one period stand.
 * @returns By the identifier of each statement that was exported the number of its list, 1 for the first that was exported.
 */
export async function paymentListOf(
  trx: Transaction<Database>,
  locationId: string,
  statements: readonly StatementRow[],
): Promise<ReadonlyMap<string, number>> {
  const exported = statements.flatMap(({ expenseStatementId: statementId, exportedOn }) =>
    exportedOn === null ? [] : [{ statementId, exportedOn }],
  );
  if (exported.length === 0) return new Map();
  const actions = await exportActions(
    trx,
    locationId,
    exported.map(({ statementId }) => statementId),
  );
  const exports = actions.flatMap(({ statementId, actionId }) =>
    actionId === null ? [] : [{ statementId, exportId: actionId }],
  );
  return new Map(
    paymentLists(exported, exports).map(({ statementId, paymentList }) => [statementId, paymentList]),
  );
}
