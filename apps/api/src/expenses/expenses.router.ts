import { ok } from '@mim/domain/kernel';
import { locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { approveStatements } from './approve-statements.js';
import { correctLine } from './correct-line.js';
import { correctExpense, declareExpense } from './declare-expense.js';
import {
  approvalSchema,
  approveInput,
  changeExpenseInput,
  correctLineInput,
  declareExpenseInput,
  expenseLinesInput,
  expensePeriodInput,
  expensePeriodSchema,
  exportedForPaymentSchema,
  exportForPaymentInput,
  paymentFileInput,
  statementInput,
  statementSchema,
} from './expenses.schema.js';
import { exportExpenseLines } from './export-lines.js';
import { exportForPayment, paymentFile } from './export-payment.js';
import { readPeriod } from './read-period.js';
import { readStatement } from './read-statement.js';

export const expensesRouter = router({
  /** What all visiting mothers of a location are paid over a month or quarter. */
  period: coordinatorProcedure
    .input(expensePeriodInput)
    .output(expensePeriodSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'expenses.period' }, async (trx) => {
          const location = await locationOfNew(input.locationId)(trx, ctx.actor);
          if (!location.ok) return location;
          return ok(await readPeriod(trx, { locationId: location.value, month: input.month }, ctx.today));
        }),
      ),
    ),

  /** The lines of all statements of a month or quarter as a file. */
  export: coordinatorProcedure
    .input(expenseLinesInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportExpenseLines(ctx, input))),

  /** What one visiting mother is paid over it, line by line. */
  statement: coordinatorProcedure
    .input(statementInput)
    .output(statementSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'expenses.statement' }, (trx) =>
          readStatement(trx, ctx.actor.locationIds, input, ctx.today),
        ),
      ),
    ),

  /** Declares a cost that a visiting mother made. */
  declare: coordinatorProcedure
    .input(declareExpenseInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother', input.visitingMotherId);
      return answer(
        write(ctx, { what: 'expenses.declare', location, input }, (change) => declareExpense(change, input)),
      );
    }),

  /** Changes a declared cost until it is approved. */
  change: coordinatorProcedure
    .input(changeExpenseInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('expense', input.expenseId);
      return answer(
        write(ctx, { what: 'expenses.change', location, input }, (change) => correctExpense(change, input)),
      );
    }),

  /** Corrects a line that was approved. */
  correct: coordinatorProcedure
    .input(correctLineInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('expense_line', input.lineId);
      return answer(
        write(ctx, { what: 'expenses.correct', location, input }, (change) => correctLine(change, input)),
      );
    }),

  /** Approves drafts as they were seen, and says of which it did not. */
  approve: coordinatorProcedure
    .input(approveInput)
    .output(approvalSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfNew(input.locationId);
      return answer(
        write(ctx, { what: 'expenses.approve', location, input }, (change) =>
          approveStatements(change, input),
        ),
      );
    }),

  /** Marks statements as exported for payment. */
  exportForPayment: coordinatorProcedure
    .input(exportForPaymentInput)
    .output(exportedForPaymentSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfNew(input.locationId);
      return answer(
        write(ctx, { what: 'expenses.exportForPayment', location, input }, (change) =>
          exportForPayment(change, input),
        ),
      );
    }),

  /** The file of statements that were exported for payment. */
  paymentFile: coordinatorProcedure
    .input(paymentFileInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'expenses.paymentFile' }, (trx) =>
          paymentFile(trx, ctx.actor.locationIds, input),
        ),
      ),
    ),
});
