import { useQuery } from '@tanstack/react-query';
import { type Answers, api, type Inputs } from '../clients/trpc.js';

/** Something that was removed. */
export type RemovalAnswer = Answers['removals']['list'][number];

/** What was removed of a trajectory, or of what was known of a prospect. */
export const useRemovals = (of: Inputs['removals']['list']) => useQuery(api.removals.list.queryOptions(of));
