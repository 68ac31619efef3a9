import { skipToken, useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';

/** The supervision of a visiting mother. */
export type Supervision = Answers['supervision']['get'];
export type Session = Supervision['sessions'][number];
export type Agreement = Session['agreements'][number];

export const useSupervision = (visitingMotherId: string) =>
  useQuery(api.supervision.get.queryOptions({ visitingMotherId }));

/** The supervision of who is chosen; undefined while nobody is, and while it is not known. */
export const useSupervisionOf = (visitingMotherId: string | null): Supervision | undefined =>
  useQuery(api.supervision.get.queryOptions(visitingMotherId === null ? skipToken : { visitingMotherId }))
    .data;

/** The points of a session, as the institute maintains them. */
export const useSupervisionPoints = () =>
  useQuery(
    api.lists.get.queryOptions(undefined, {
      select: (lists) => lists.find(({ list }) => list === 'supervision-points')?.items ?? [],
    }),
  );

/** What this account was writing of a session: asked each time, for it may have been written elsewhere. */
export const useSupervisionDraft = (visitingMotherId: string) =>
  useQuery(
    api.supervision.draft.queryOptions(
      { visitingMotherId },
      { staleTime: 0, gcTime: 0, refetchOnMount: 'always', refetchOnReconnect: false },
    ),
  );

/** Keeps the draft of a session where the dossiers are: nothing of it stays on the device. */
export const supervisionDraftStore = (visitingMotherId: string) => ({
  save: (fields: object): Promise<null> =>
    apiClient.supervision.saveDraft.mutate({
      visitingMotherId,
      fields: fields as Inputs['supervision']['saveDraft']['fields'],
    }),
  remove: (): Promise<null> => apiClient.supervision.removeDraft.mutate({ visitingMotherId }),
});

export const recordSupervision = apiClient.supervision.record.mutate;
export const planSupervision = apiClient.supervision.plan.mutate;
export const cancelSupervision = apiClient.supervision.cancel.mutate;
export const settleAgreement = apiClient.supervision.settle.mutate;
