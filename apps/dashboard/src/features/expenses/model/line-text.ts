import { expenseKinds, expenseLineKinds } from '@mim/domain/expenses';
import { capitalised, type Language } from '@mim/domain/kernel';
import { formatDate, formatMonth } from '../../../language/format-date.js';
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
