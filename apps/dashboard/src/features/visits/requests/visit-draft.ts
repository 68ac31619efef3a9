import { useQuery } from '@tanstack/react-query';
import { api, apiClient, type Inputs } from '../../../clients/trpc.js';

/** Of which visit a draft is. */
export type DraftAbout = Inputs['visitDrafts']['get'];

/** What this account was writing of a visit: asked each time, for it may have been written elsewhere. */
export const useVisitDraft = (about: DraftAbout) =>
  useQuery(
    api.visitDrafts.get.queryOptions(about, {
      staleTime: 0,
      gcTime: 0,
      refetchOnMount: 'always',
      refetchOnReconnect: false,
    }),
  );

/** Keeps the draft of a visit where the dossiers are: nothing of it stays on the device. */
export const visitDraftStore = (about: DraftAbout) => ({
  save: (fields: object): Promise<null> =>
    apiClient.visitDrafts.save.mutate({
      ...about,
      fields: fields as Inputs['visitDrafts']['save']['fields'],
    }),
  remove: (): Promise<null> => apiClient.visitDrafts.remove.mutate(about),
});
