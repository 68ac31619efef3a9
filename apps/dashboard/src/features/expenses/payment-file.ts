import type { Language, Period } from '@mim/domain/kernel';
import { problemFromError } from '../../clients/problem-from-error.js';
import { apiClient } from '../../clients/trpc.js';
import { saveTable } from '../../components/table-file/save-table.js';
import type { TableFileKind } from '../../components/table-file/table-file.js';
import { toast } from '../../components/toast.js';
import { m } from '../../paraglide/messages.js';
import type { StatementSummary } from './requests/expenses.js';

/** A list for payment as a file has it. */
interface FiledList {
  readonly locationId: string;
  readonly period: Period;
  readonly number: number;
  readonly statements: readonly Pick<StatementSummary, 'statementId'>[];
}

/**
 * Writes the file of a list for payment: the same, under the same name, however often it is asked for. When it cannot be
 * written, that is said; the list stays where it is.
 */
export async function savePaymentFile(
  { locationId, period, number, statements }: FiledList,
  kind: TableFileKind,
  language: Language,
): Promise<void> {
  try {
    const { columns, rows } = await apiClient.expenses.paymentFile.query({
      statementIds: statements.flatMap(({ statementId }) => statementId ?? []),
      language,
    });
    const name = [m.expenses_file(), locationId, period.lastDay.slice(0, 7), number].join('-');
    await saveTable({ name, list: m.expenses_file(), columns, rows }, kind);
  } catch (error) {
    toast(m.expenses_file_failed({ why: problemFromError(error).message[language] }), 'danger');
  }
}
