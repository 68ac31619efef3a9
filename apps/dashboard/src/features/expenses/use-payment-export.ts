import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { type SaveState, useSave } from '../../components/form/use-save.js';
import { saveTable } from '../../components/table-file/save-table.js';
import { toast } from '../../components/toast.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { StatementSummary } from './requests/expenses.js';

const idsOf = (statements: readonly StatementSummary[]): string[] =>
  statements.flatMap(({ statementId }) => statementId ?? []);

/** Exports statements for payment: each once, and for good, for the file can be paid. It can be saved again. */
export function usePaymentExport(locationId: string): SaveState<readonly StatementSummary[]> {
  const { language } = useLanguage();
  return useSave({
    send: async (statements: readonly StatementSummary[], key) => {
      try {
        return await apiClient.expenses.exportForPayment.mutate({
          key,
          locationId,
          statements: statements.flatMap(({ statementId, version }) =>
            statementId === null || version === null ? [] : [{ statementId, version }],
          ),
        });
      } catch (error) {
        await refreshDossiers();
        throw error;
      }
    },
    onSaved: async (_answer, statements) => {
      toast(m.expenses_exported({ count: statements.length }));
      await savePaymentFile(statements, language);
      await refreshDossiers();
    },
  });
}

/** Writes the file of statements that were exported, also once more. */
export async function savePaymentFile(
  statements: readonly StatementSummary[],
  language: 'nl' | 'en',
): Promise<void> {
  const { columns, rows } = await apiClient.expenses.paymentFile.query({
    statementIds: idsOf(statements),
    language,
  });
  await saveTable({ name: `${m.expenses_file()}-${readToday()}`, columns, rows }, 'csv');
}
