import { expenseKinds, expenseLineKinds } from '@mim/domain/expenses';
import { capitalised, type Language } from '@mim/domain/kernel';
import { formatDate, formatMonth } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';
import type { StatementLine } from '../requests/expenses.js';

/** When a line was, as people read it: a month with a mother by its month. */
export const dayText = (
  { lineKind, paidFor }: Pick<StatementLine, 'lineKind' | 'paidFor'>,
  language: Language,
): string =>
  lineKind === 'mother-month' ? formatMonth(paidFor.slice(0, 7), language) : formatDate(paidFor, language);

/** What a line pays, in words; without the name of a mother. */
export function lineText(
  { lineKind, expense, correction }: Pick<StatementLine, 'lineKind' | 'expense' | 'correction'>,
  language: Language,
): string {
  const kind =
    expense === null
      ? expenseLineKinds.label(lineKind, language)
      : expenseKinds.label(expense.expenseKind, language);
  const note = expense?.note ?? correction?.note ?? null;
  return [capitalised(kind), ...(note === null ? [] : [note])].join(' · ');
}

/** Whether the receipt of a line was seen; that nobody said so is not that there was none. Nothing for what has no receipt. */
export function receiptText({ expense }: Pick<StatementLine, 'expense'>): string {
  if (expense === null) return '';
  if (expense.hasReceipt === null) return m.expenses_receipt_unknown();
  return expense.hasReceipt ? m.form_yes() : m.form_no();
}

/** What is missing of the receipt of a line, in words; null: nothing. */
export function receiptLack({ expense }: Pick<StatementLine, 'expense'>): string | null {
  if (expense === null || expense.hasReceipt === true) return null;
  return expense.hasReceipt === null ? m.expenses_receipt_not_said() : m.expenses_no_receipt();
}
