import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

export type GroupLine = Answers['groups']['list'][number];
export type GroupPageAnswer = Answers['groups']['page'];
export type GroupSessionLine = Answers['groups']['sessions']['sessions'][number];

/** The groups of one's locations, by name. */
export const useGroups = () => useQuery(api.groups.list.queryOptions());

/** Everything of a group but its sessions. */
export const useGroup = (groupId: string) => useQuery(api.groups.page.queryOptions({ groupId }));

/** The sessions of a group with who was there, the latest first, in parts. */
export const useGroupSessions = (groupId: string) =>
  useInfiniteQuery({
    queryKey: [...api.groups.sessions.queryKey({ groupId }), 'parts'],
    queryFn: ({ pageParam, signal }) =>
      apiClient.groups.sessions.query(
        { groupId, ...(pageParam === null ? {} : { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** The groups at which a mother was. */
export const useGroupsOfMother = (trajectoryId: string) =>
  useQuery(api.groups.ofMother.queryOptions({ trajectoryId }));
