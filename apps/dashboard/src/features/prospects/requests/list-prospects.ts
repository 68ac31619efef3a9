import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';
import { filterOf } from '../model/prospect-groups.js';
import type { ProspectGroup } from '../prospects-search.js';

export type ProspectLine = Answers['prospects']['list']['rows'][number];

export interface ProspectFilter {
  readonly group: ProspectGroup;
  /** Part of a name; empty: everyone. */
  readonly text: string;
}

const limit = 50;

/** What the API is asked. */
export const askedOf = ({ group, text }: ProspectFilter) => ({
  ...filterOf(group),
  ...(text.trim() === '' ? {} : { text: text.trim() }),
});

/** The prospects of a group in the order of work, in parts; while others are asked for, the last stay in sight. */
export function useProspects({ group, text }: ProspectFilter) {
  const filter = askedOf({ group, text });
  return useInfiniteQuery({
    queryKey: [...api.prospects.list.queryKey({ filter }), 'parts'],
    queryFn: ({ pageParam, signal }) =>
      apiClient.prospects.list.query(
        { filter, limit, ...(pageParam === null ? {} : { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}
