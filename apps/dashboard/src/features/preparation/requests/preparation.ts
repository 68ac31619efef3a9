import { useQuery } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';
import type { DraftStore } from '../../../components/form/use-draft-autosave.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type Preparation = Answers['preparation']['get'];
export type PreparationStanding = Preparation['standing'];
export type PreparationSession = Preparation['sessions'][number];
export type Preparing = Answers['preparation']['underWay'][number];

/** The preparation of one visiting mother. */
export const usePreparation = (visitingMotherId: string) =>
  useQuery(api.preparation.get.queryOptions({ visitingMotherId }));

/** Everybody who is being prepared. */
export const usePreparing = () => useQuery(api.preparation.underWay.queryOptions());

/** What this account was writing of a session at a location: asked each time, for it may have been written elsewhere. */
export const usePreparationDraft = (locationId: string, isAsked: boolean) =>
  useQuery(
    api.preparation.draft.queryOptions(
      { locationId },
      { staleTime: 0, gcTime: 0, refetchOnMount: 'always', refetchOnReconnect: false, enabled: isAsked },
    ),
  );

/** Keeps what is typed of a new session where the dossiers are: nothing of it stays on the device. */
export const preparationDraftStore = (locationId: string): DraftStore<object> => ({
  save: (fields) =>
    apiClient.preparation.saveDraft.mutate({
      locationId,
      fields: fields as Inputs['preparation']['saveDraft']['fields'],
    }),
  remove: () => apiClient.preparation.removeDraft.mutate({ locationId }),
});

/** A session that is changed keeps no draft: it is stored already. */
export const noDraftStore: DraftStore<object> = {
  save: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

/** Takes out a session that was recorded by mistake. */
export function useRemovePreparation(onRemoved: () => void) {
  const { language } = useLanguage();
  return useSave({
    send: (input: Omit<Inputs['preparation']['remove'], 'key'>, key) =>
      apiClient.preparation.remove.mutate({ ...input, key }),
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.preparation_removed(), actionId, language);
      onRemoved();
      await refreshDossiers();
    },
  });
}
