import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';
import type { DraftStore } from '../../../components/form/use-draft-autosave.js';

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
