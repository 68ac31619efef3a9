import { useMutation } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export interface AddInput {
  readonly locationId: string | undefined;
  readonly prospect: Inputs['prospects']['add']['prospect'];
  /** As it is said once she is stored. */
  readonly name: string;
}

/** Stores a mother of whom the location heard. */
export function useAddProspect(onStored: () => void) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.prospects.add.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: ({ locationId, prospect }: AddInput, key) => mutateAsync({ key, locationId, prospect }),
    onSaved: async ({ actionId }, { name }) => {
      toastWithUndo(m.prospects_added({ name }), actionId, language);
      onStored();
      await refreshDossiers();
    },
  });
}
