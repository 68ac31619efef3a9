import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { exportActions } from './payments.repository.js';
import type { StatementRow } from './statements.repository.js';

/**
 * On which list for payment statements of one period stand: all that were exported in one go are one list, so that its file can be
 * written once more as it was. What came without history is told by its day.
 * @returns By the identifier of each statement that was exported the number of its list, 1 for the first that was exported.
 */
export async function paymentLists(
  trx: Transaction<Database>,
  locationId: string,
  statements: readonly StatementRow[],
): Promise<ReadonlyMap<string, number>> {
  const exported = statements.flatMap(({ expenseStatementId: id, exportedOn }) =>
    exportedOn === null ? [] : [{ id, exportedOn }],
  );
  if (exported.length === 0) return new Map();
  const actions = await exportActions(
    trx,
    locationId,
    exported.map(({ id }) => id),
  );
  const placeOf = new Map(actions.map(({ statementId }, place) => [statementId, place]));
  const actionOf = new Map(actions.map(({ statementId, actionId }) => [statementId, actionId]));
  // Every change came after what came without history.
  const inOrder = exported
    .toSorted((a, b) => a.exportedOn.localeCompare(b.exportedOn))
    .toSorted((a, b) => (placeOf.get(a.id) ?? -1) - (placeOf.get(b.id) ?? -1));
  const numbers = new Map<string, number>();
  const ofStatement = new Map<string, number>();
  for (const { id, exportedOn } of inOrder) {
    const go = actionOf.get(id) ?? exportedOn;
    const number = numbers.get(go) ?? numbers.size + 1;
    numbers.set(go, number);
    ofStatement.set(id, number);
  }
  return ofStatement;
}
