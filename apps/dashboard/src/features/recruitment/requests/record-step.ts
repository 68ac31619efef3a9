import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { apiClient, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type StepInput = Omit<Inputs['recruitment']['recordStep'], 'key'>;

/** Stores what happened with somebody who applied. */
export function useRecordStep(name: string, onStored: (input: StepInput) => void) {
  const { language } = useLanguage();
  return useSave({
    send: (input: StepInput, key) => apiClient.recruitment.recordStep.mutate({ ...input, key }),
    onSaved: async ({ actionId }, input) => {
      const said = input.recorded.step === 'accept' ? m.recruitment_accepted : m.recruitment_stored;
      toastWithUndo(said({ name }), actionId, language);
      onStored(input);
      await refreshDossiers();
    },
  });
}
