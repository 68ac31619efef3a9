import { questionsList } from '@mim/domain/growth';
import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';

/** What being a visiting mother brought her. */
export type Growth = Answers['growth']['get'];
export type Evaluation = Growth['evaluations'][number];
export type OwnStep = Growth['steps'][number];

export const useGrowth = (visitingMotherId: string) =>
  useQuery(api.growth.get.queryOptions({ visitingMotherId }));

/** The questions of an evaluation, as the institute maintains them. */
export const useEvaluationQuestions = () =>
  useQuery(
    api.lists.get.queryOptions(undefined, {
      select: (lists) => lists.find(({ list }) => list === questionsList)?.items ?? [],
    }),
  );

/** What this account was writing of an evaluation: asked each time, for it may have been written elsewhere. */
export const useEvaluationDraft = (visitingMotherId: string) =>
  useQuery(
    api.growth.draft.queryOptions(
      { visitingMotherId },
      { staleTime: 0, gcTime: 0, refetchOnMount: 'always', refetchOnReconnect: false },
    ),
  );

/** Keeps the draft of an evaluation where the dossiers are: nothing of it stays on the device. */
export const evaluationDraftStore = (visitingMotherId: string) => ({
  save: (fields: object): Promise<null> =>
    apiClient.growth.saveDraft.mutate({
      visitingMotherId,
      fields: fields as Inputs['growth']['saveDraft']['fields'],
    }),
  remove: (): Promise<null> => apiClient.growth.removeDraft.mutate({ visitingMotherId }),
});

export const recordEvaluation = apiClient.growth.recordEvaluation.mutate;
export const recordOwnStep = apiClient.growth.recordStep.mutate;
export const recordThanks = apiClient.growth.thank.mutate;
