import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../clients/trpc.js';

/** Who covers for whom until when, and who is a coordinator where. */
export type Covers = Answers['covers']['list'];
export type Cover = Covers['covers'][number];

export const useCovers = () => useQuery(api.covers.list.queryOptions());

export const saveCover = apiClient.covers.save.mutate;
