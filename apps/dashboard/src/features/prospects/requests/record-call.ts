import { useMutation } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type CallInput = Omit<Inputs['prospects']['recordCall'], 'key'>;

/** Stores how a call went. */
export function useRecordCall(name: string, onStored: () => void) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.prospects.recordCall.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (input: CallInput, key) => mutateAsync({ ...input, key }),
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.prospects_call_stored({ name }), actionId, language);
      onStored();
      await refreshDossiers();
    },
  });
}
