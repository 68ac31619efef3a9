import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';
import type { MotherListRequest } from '../model/list-request.js';

export type MotherRow = Answers['mothers']['list']['rows'][number];

const limit = 100;

/** The mothers of the list, in parts; while another selection is asked for, the last stays in sight. */
export const useMotherList = (request: MotherListRequest) =>
  useInfiniteQuery({
    queryKey: [...api.mothers.list.queryKey(request), 'parts'],
    queryFn: ({ pageParam, signal }) =>
      apiClient.mothers.list.query(
        { ...request, limit, ...(pageParam === null ? {} : { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
