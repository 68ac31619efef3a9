import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, apiClient, type Inputs } from '../../../clients/trpc.js';
import type { VisitFilter } from '../model/visit-filter.js';

type Cursor = NonNullable<Inputs['visits']['list']['after']>;

/** The visits of the list, the latest first, in parts. */
export const useVisitList = (filter: VisitFilter) =>
  useInfiniteQuery({
    queryKey: [...api.visits.list.queryKey({ filter }), 'parts'],
    queryFn: ({ pageParam, signal }) =>
      apiClient.visits.list.query(
        { filter, ...(pageParam === null ? {} : { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as Cursor | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
