import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../clients/query-client.js';
import { type Answers, api } from '../../../clients/trpc.js';

export type ProgrammeList = Answers['lists']['get'][number];
export type ListItem = ProgrammeList['items'][number];

/** The lists that the institute maintains. */
export const useProgrammeLists = () => useQuery(api.lists.get.queryOptions());

/** Asks again what the lists are now. */
export const refreshLists = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: api.lists.get.queryKey() });
