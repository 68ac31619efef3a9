import type { Database } from '@mim/database';
import type { ExpenseValues } from '@mim/domain/expenses';
import type { Selectable } from 'kysely';
import type { Change } from '../dossier/write.js';

type ExpenseRow = Selectable<Database['mim.expense']>;

/** Adds a declared cost. */
export const addExpense = (
  { trx, locationId }: Change,
  visitingMotherId: string,
  facts: ExpenseValues,
): Promise<{ id: string; version: number }> =>
  trx
    .insertInto('mim.expense')
    .values({ locationId, visitingMotherId, ...facts })
    .returning(['expenseId as id', 'version'])
    .executeTakeFirstOrThrow();

/** A declared cost, and whether it stands on a statement. */
export const expenseToChange = ({ trx, locationId }: Change, expenseId: string) =>
  trx
    .selectFrom('mim.expense as expense')
    .selectAll('expense')
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('mim.expense_line as line')
            .select('line.expenseLineId')
            .whereRef('line.locationId', '=', 'expense.locationId')
            .whereRef('line.expenseId', '=', 'expense.expenseId'),
        )
        .$castTo<boolean>()
        .as('isSettled'),
    )
    .where('expense.locationId', '=', locationId)
    .where('expense.expenseId', '=', expenseId)
    .executeTakeFirst();

/** Changes a declared cost that was read for it. */
export const changeExpense = (
  { trx }: Change,
  { locationId, expenseId, version }: ExpenseRow,
  facts: ExpenseValues,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.expense')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('expenseId', '=', expenseId)
    .where('version', '=', version)
    .returning(['expenseId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Takes a declared cost out. */
export async function removeExpense({ trx, locationId }: Change, expenseId: string): Promise<void> {
  await trx
    .deleteFrom('mim.expense')
    .where('locationId', '=', locationId)
    .where('expenseId', '=', expenseId)
    .execute();
}
