import type { Outcome } from '@mim/domain';
import { apiClient } from '../../../clients/trpc.js';
import { refreshDossiers, toastWithUndo } from '../../../clients/undo.js';
import { type SaveState, useSave } from '../../../components/form/use-save.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { StoredOutcome } from '../model/outcome-fields.js';

/**
 * Records what a mother said of one moment, or corrects it.
 * @param stored what was recorded of that moment before
 */
export function useRecordOutcome(
  trajectoryId: string,
  stored: Pick<StoredOutcome, 'outcomeId' | 'version'> | undefined,
  onSaved: () => void,
): SaveState<Outcome> {
  const { language } = useLanguage();
  return useSave({
    send: (outcome: Outcome, key) =>
      apiClient.outcomes.record.mutate({
        key,
        trajectoryId,
        outcome,
        ...(stored === undefined ? {} : { outcomeId: stored.outcomeId, version: stored.version }),
      }),
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.outcome_saved(), actionId, language);
      onSaved();
      await refreshDossiers();
    },
  });
}
