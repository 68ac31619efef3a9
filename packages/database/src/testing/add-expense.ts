import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import { withActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';

type OfVisitingMother = { readonly visitingMotherId: string };

/** Adds a declared cost: a journey of March 2008, with its receipt. @returns Its identifier. */
export const addExpense = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.expense'> & OfVisitingMother,
) =>
  (
    await addRow(app, actor, 'mim.expense', {
      spentOn: '2008-03-14',
      expenseKind: 'travel',
      amountCents: 750,
      hasReceipt: true,
      ...facts,
    })
  ).expenseId;

/** Adds a statement of March 2008 that was approved. @returns Its identifier. */
export const addStatement = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.expense_statement'> & OfVisitingMother,
) =>
  (
    await addRow(app, actor, 'mim.expense_statement', {
      firstDay: '2008-03-01',
      lastDay: '2008-03-31',
      approvedOn: '2008-04-02',
      ...facts,
    })
  ).expenseStatementId;

/** Marks a statement as exported for payment, with the lines that it has: it takes none after that. */
export const exportStatement = async (
  app: Kysely<Database>,
  actor: Actor,
  expenseStatementId: string,
  exportedOn: string,
): Promise<void> => {
  await withActor(app, actor, (trx) =>
    trx
      .updateTable('mim.expense_statement')
      .set((row) => ({ exportedOn, version: row('version', '+', 1) }))
      .where('expenseStatementId', '=', expenseStatementId)
      .execute(),
  );
};

/** Adds a line that pays a declared cost. @returns Its identifier. */
export const addExpenseLine = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.expense_line'> & { readonly expenseStatementId: string },
) =>
  (
    await addRow(app, actor, 'mim.expense_line', {
      lineKind: 'declared',
      paidFor: '2008-03-14',
      amountCents: 750,
      ...facts,
    })
  ).expenseLineId;

/** Adds a correction that takes a third off a line. @returns Its identifier. */
export const addCorrection = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.expense_correction'> & OfVisitingMother & { readonly expenseLineId: string },
) =>
  (
    await addRow(app, actor, 'mim.expense_correction', {
      correctedOn: '2008-04-10',
      amountCents: -250,
      note: 'Enkele reis.',
      ...facts,
    })
  ).expenseCorrectionId;
