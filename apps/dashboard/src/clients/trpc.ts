import type { AnalyticsRouter } from '@mim/analytics';
import type { ApiRouter } from '@mim/api';
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { queryClient } from './query-client.js';
import { requestLink } from './request-link.js';
import { noteSessionEnd } from './session-end.js';

/** Both servers refuse a request without this header, which no form of another site can send. */
const headers = { 'x-mim-request': '1' };

/** Characters that a browser sends on for a page that is gone: 64 kB for all that is under way. */
const longestOutlivingPage = 8_000;

/** Whether a request is sent to its end when the tab is closed: all that is typed, and no list that is read in. */
const outlivesPage = (body: unknown): boolean =>
  typeof body === 'string' && body.length <= longestOutlivingPage;

const send = async (target: URL | RequestInfo, init?: object & { readonly body?: unknown }) => {
  const keepalive = outlivesPage(init?.body);
  const response = await fetch(target, { ...init, keepalive } as RequestInit);
  noteSessionEnd(response.headers, Date.now());
  return response;
};

/**
 * Queries travel by POST, so that nothing that is asked stands in an address; at most ten together. A change goes out by
 * itself and at once: a page that goes away waits for no others to go with it.
 */
const link = (url: string) =>
  splitLink({
    condition: ({ type }) => type === 'mutation',
    true: httpLink({ url, headers, fetch: send }),
    false: httpBatchLink({ url, headers, methodOverride: 'POST', maxItems: 10, fetch: send }),
  });

/** Whether someone is at work here, as far as this page was told. */
function isSignedIn(): boolean {
  const session = queryClient.getQueryData(api.session.current.queryKey());
  return session !== undefined && session.account !== null;
}

/** Asks the API directly, where an answer is not kept: a file to take along, a list in parts. */
export const apiClient = createTRPCClient<ApiRouter>({
  links: [requestLink(isSignedIn), link('/api/trpc')],
});

/** What the API answers and takes, by the name of the procedure. */
export type Answers = inferRouterOutputs<ApiRouter>;
export type Inputs = inferRouterInputs<ApiRouter>;

/**
 * What the API answers.
 * @example
 * useQuery(api.locations.list.queryOptions());
 */
export const api = createTRPCOptionsProxy<ApiRouter>({ client: apiClient, queryClient });

/**
 * What the analytics service answers, through the API.
 * @example
 * useQuery(analytics.figures.report.queryOptions({ year: 2008, selection: { kind: 'national' } }));
 */
export const analytics = createTRPCOptionsProxy<AnalyticsRouter>({
  client: createTRPCClient<AnalyticsRouter>({ links: [requestLink(isSignedIn), link('/analytics/trpc')] }),
  queryClient,
});
