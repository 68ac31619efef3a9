import { useInfiniteQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

export type AccessLine = Answers['accessLog']['list']['lines'][number];

const limit = 50;

/** Who looked at the dossiers, the newest first, in parts. */
export const useAccessLog = () =>
  useInfiniteQuery({
    queryKey: [...api.accessLog.list.queryKey(), 'parts'],
    queryFn: ({ pageParam, signal }) =>
      apiClient.accessLog.list.query(
        { limit, ...(pageParam === null ? {} : { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
