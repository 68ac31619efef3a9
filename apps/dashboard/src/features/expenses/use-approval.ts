import { amountInWords } from '@mim/domain/kernel';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { type SaveState, useSave } from '../../components/form/use-save.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { approveStatements, type StatementSummary } from './requests/expenses.js';

/**
 * Approves drafts, one or many, as they are seen. When somebody else was first, or an amount has changed, what stands there
 * now is asked again before that is said.
 */
export function useApproval(where: {
  readonly locationId: string;
  readonly month: string;
}): SaveState<readonly StatementSummary[]> {
  const { language } = useLanguage();
  return useSave({
    send: async (drafts: readonly StatementSummary[], key) => {
      try {
        return await approveStatements(where, drafts, key);
      } catch (error) {
        await refreshDossiers();
        throw error;
      }
    },
    onSaved: async ({ actionId }, drafts) => {
      const total = drafts.reduce((sum, { totalCents }) => sum + totalCents, 0);
      const amount = amountInWords(total)[language];
      toastWithUndo(m.expenses_approved({ count: drafts.length, amount }), actionId, language);
      await refreshDossiers();
    },
  });
}
