import { useMutation } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type ClosingInput = Omit<Inputs['prospects']['closeAsDuplicate'], 'key'>;

/** Closes a prospect who is the same mother as another; that can be taken back. */
export function useCloseAsDuplicate(name: string, onClosed: () => void) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(
    api.prospects.closeAsDuplicate.mutationOptions({ networkMode: 'always' }),
  );
  return useSave({
    send: (input: ClosingInput, key) => mutateAsync({ ...input, key }),
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.prospects_closed_as_duplicate({ name }), actionId, language);
      onClosed();
      await refreshDossiers();
    },
  });
}
