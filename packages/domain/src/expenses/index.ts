export { canChangeExpense, checkExpense, expenseProblemFields, expenseRefusals } from './check-expense.js';
export {
  type ExpenseLine,
  expenseClaims,
  type PaidExpense,
  type PaidVisit,
  type RecordedExpenses,
  type SettledLine,
} from './claims.js';
export {
  type CorrectedLine,
  canCorrect,
  correctionOfCorrection,
  correctionProblemFields,
  correctionTo,
} from './correction.js';
export {
  type ExpenseKind,
  type ExpenseLineKind,
  expenseKinds,
  expenseLineKinds,
  type StatementLack,
  type StatementState,
  statementLacks,
  statementStates,
} from './expense-codes.js';
export {
  type CorrectionValues,
  correctionFacts,
  correctionRequestFacts,
  type ExpenseValues,
  expenseFacts,
  mostDeclaredCents,
} from './expense-facts.js';
export type { Correction, Expense } from './expense-schema.js';
export type { PaidMatch } from './mother-months.js';
export {
  type ExportedStatement,
  type ExportOfStatement,
  type ListedStatement,
  paymentLists,
  periodOfPaymentList,
} from './payment-lists.js';
export { paymentsKeptUntil } from './payment-retention.js';
export {
  type Amount,
  canApprove,
  canExport,
  type DraftFacts,
  type DraftToApprove,
  draftLacks,
  type SeenDraft,
  totalCents,
} from './statement.js';
export {
  daysReached,
  lastClosedPeriod,
  type ReimbursementPeriod,
  statementPeriod,
} from './statement-period.js';
export { canBePaidAgain, canUnmakeVisit } from './visit-paid.js';
