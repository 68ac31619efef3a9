import type { AnalyticsRouter } from '@mim/analytics';
import type { ApiRouter } from '@mim/api';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { queryClient } from './query-client.js';

/** Both servers refuse a request without this header, which no form of another site can send. */
const headers = { 'x-mim-request': '1' };

/** Queries travel by POST, so that nothing that is asked stands in an address; at most ten together. */
const link = (url: string) => httpBatchLink({ url, headers, methodOverride: 'POST', maxItems: 10 });

/**
 * What the API answers.
 * @example
 * useQuery(api.locations.list.queryOptions());
 */
export const api = createTRPCOptionsProxy<ApiRouter>({
  client: createTRPCClient<ApiRouter>({ links: [link('/api/trpc')] }),
  queryClient,
});

/**
 * What the analytics service answers, through the API.
 * @example
 * useQuery(analytics.figures.report.queryOptions({ year: 2008, selection: { kind: 'national' } }));
 */
export const analytics = createTRPCOptionsProxy<AnalyticsRouter>({
  client: createTRPCClient<AnalyticsRouter>({ links: [link('/analytics/trpc')] }),
  queryClient,
});
