import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type GroupLine = Answers['groups']['list'][number];
export type GroupPageAnswer = Answers['groups']['page'];
export type GroupSessionLine = GroupPageAnswer['sessions'][number];

/** The groups of one's locations, by name. */
export const useGroups = () => useQuery(api.groups.list.queryOptions());

/** Everything of a group. */
export const useGroup = (groupId: string) => useQuery(api.groups.page.queryOptions({ groupId }));

/** The groups at which a mother was. */
export const useGroupsOfMother = (trajectoryId: string) =>
  useQuery(api.groups.ofMother.queryOptions({ trajectoryId }));
