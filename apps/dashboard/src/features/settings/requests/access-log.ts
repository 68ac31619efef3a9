import { useInfiniteQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

/** A line of a log: of how many people it was, not of whom. */
export type AccessLine = Answers['accessLog']['ofProvider']['lines'][number];

const limit = 50;

/** Who looked at what of the locations of a manager's provider, the newest first, in parts. */
export const useProviderLog = (ofDeliveries: boolean) =>
  useInfiniteQuery({
    queryKey: [...api.accessLog.ofProvider.queryKey({ ofDeliveries }), 'parts'],
    queryFn: ({ pageParam, signal }) =>
      apiClient.accessLog.ofProvider.query(
        { limit, ofDeliveries, ...(pageParam === null ? {} : { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

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
