import { useMutation } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { Candidate, Proposal } from './candidates.js';

/** Rejects a candidate with a reason, without proposing her. */
export function useReject(
  trajectoryId: string,
  { visitingMotherId, name }: Pick<Candidate, 'visitingMotherId' | 'name'>,
  onStored: () => void,
) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.matching.reject.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (rejection: Inputs['matching']['reject']['rejection'], key) =>
      mutateAsync({ key, trajectoryId, visitingMotherId, rejection }),
    onSaved: async ({ actionId }) => {
      await refreshDossiers();
      toastWithUndo(m.matching_rejected({ name }), actionId, language);
      onStored();
    },
  });
}

/** Takes a rejection back: she is a candidate again. */
export function useReconsider() {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.matching.reconsider.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: ({ proposalId, version }: Proposal, key) => mutateAsync({ key, proposalId, version }),
    onSaved: async ({ actionId }, { visitingMother }) => {
      await refreshDossiers();
      toastWithUndo(m.matching_reconsidered({ name: visitingMother.name }), actionId, language);
    },
  });
}
