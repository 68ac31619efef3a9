import { useMutation } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

/** What follows once a prospect was closed: it can be taken back. */
function useClosed(name: string, onClosed: () => void) {
  const { language } = useLanguage();
  return async ({ actionId }: { readonly actionId: string }) => {
    toastWithUndo(m.prospects_closed_as_duplicate({ name }), actionId, language);
    onClosed();
    await refreshDossiers();
  };
}

export type ClosingInput = Omit<Inputs['prospects']['closeAsDuplicate'], 'key'>;

/** Closes a prospect who is the same mother as another prospect. */
export function useCloseAsDuplicate(name: string, onClosed: () => void) {
  const { mutateAsync } = useMutation(
    api.prospects.closeAsDuplicate.mutationOptions({ networkMode: 'always' }),
  );
  return useSave({
    send: (input: ClosingInput, key) => mutateAsync({ ...input, key }),
    onSaved: useClosed(name, onClosed),
  });
}

export type ClosingWithMotherInput = Omit<Inputs['merging']['closeProspect'], 'key'>;

/** Closes a prospect who is a mother of whom there is a record. */
export function useCloseAsMother(name: string, onClosed: () => void) {
  const { mutateAsync } = useMutation(api.merging.closeProspect.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (input: ClosingWithMotherInput, key) => mutateAsync({ ...input, key }),
    onSaved: useClosed(name, onClosed),
  });
}
