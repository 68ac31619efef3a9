import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { apiClient } from '../../clients/trpc.js';
import { type SaveState, useSave } from '../../components/form/use-save.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { StatementLine } from './requests/expenses.js';

/** Takes a declared cost or a correction out until it is approved; it can be put back at once. */
export function useLineRemoval(): SaveState<StatementLine> {
  const { language } = useLanguage();
  return useSave({
    send: async ({ expense, correction }: StatementLine, key) => {
      if (expense !== null) {
        const { expenseId, version } = expense;
        return apiClient.expenses.remove.mutate({ key, expenseId, version });
      }
      if (correction === null) throw new Error('a line that follows from what was recorded is not removed');
      const { correctionId, version } = correction;
      return apiClient.expenses.removeCorrection.mutate({ key, correctionId, version });
    },
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.expenses_removed(), actionId, language);
      await refreshDossiers();
    },
    onConflict: refreshDossiers,
  });
}
