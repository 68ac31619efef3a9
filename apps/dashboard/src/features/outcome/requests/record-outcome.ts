import type { Outcome } from '@mim/domain/outcome';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { apiClient } from '../../../clients/trpc.js';
import { type SaveState, useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { StoredOutcome } from '../model/outcome-fields.js';

/** What she says of a moment, and over which version of it; null: nothing was recorded of it yet. */
export interface OutcomeToRecord {
  readonly outcome: Outcome;
  readonly over: Pick<StoredOutcome, 'outcomeId' | 'version'> | null;
}

/** Records what a mother said of one moment, or corrects it. */
export function useRecordOutcome(trajectoryId: string, onSaved: () => void): SaveState<OutcomeToRecord> {
  const { language } = useLanguage();
  return useSave({
    send: ({ outcome, over }: OutcomeToRecord, key) =>
      apiClient.outcomes.record.mutate({
        key,
        trajectoryId,
        outcome,
        ...(over === null ? {} : { outcomeId: over.outcomeId, version: over.version }),
      }),
    onConflict: refreshDossiers,
    // The page knows it before the form closes: who opens the next moment finds this one filled in.
    onSaved: async ({ actionId }) => {
      await refreshDossiers();
      toastWithUndo(m.outcome_saved(), actionId, language);
      onSaved();
    },
  });
}
