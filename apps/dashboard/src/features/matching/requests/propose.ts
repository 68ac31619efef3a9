import { useMutation } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

/** Proposes a visiting mother; the mother and she are asked next. */
export function usePropose(trajectoryId: string) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.matching.propose.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (candidate: { readonly visitingMotherId: string; readonly name: string }, key) =>
      mutateAsync({ key, trajectoryId, visitingMotherId: candidate.visitingMotherId }),
    onSaved: async ({ actionId }, { name }) => {
      await refreshDossiers();
      toastWithUndo(m.matching_proposed({ name }), actionId, language);
    },
  });
}

export type AnswerInput = Omit<Inputs['matching']['answerProposal'], 'key'>;

/** Stores what became of a proposal; accepted, it is a match. */
export function useAnswerProposal(onStored: (input: AnswerInput) => void) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.matching.answerProposal.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (input: AnswerInput, key) => mutateAsync({ ...input, key }),
    onSaved: async ({ actionId }, input) => {
      await refreshDossiers();
      toastWithUndo(
        input.answer.outcome === 'accepted' ? m.matching_matched() : m.matching_answer_stored(),
        actionId,
        language,
      );
      onStored(input);
    },
  });
}

export type EndMatchInput = Omit<Inputs['matching']['endMatch'], 'key'>;

/** Ends a match; the trajectory goes on and waits for another. */
export function useEndMatch(onStored: () => void) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.matching.endMatch.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (input: EndMatchInput, key) => mutateAsync({ ...input, key }),
    onSaved: async ({ actionId }) => {
      await refreshDossiers();
      toastWithUndo(m.matching_ended(), actionId, language);
      onStored();
    },
  });
}

export type RematchInput = Omit<Inputs['matching']['rematch'], 'key'>;

/** Ends a match and begins the next as one change: the trajectory goes on. */
export function useRematch(name: string, onStored: () => void) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.matching.rematch.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (input: RematchInput, key) => mutateAsync({ ...input, key }),
    onSaved: async ({ actionId }) => {
      await refreshDossiers();
      toastWithUndo(m.matching_rematched({ name }), actionId, language);
      onStored();
    },
  });
}
