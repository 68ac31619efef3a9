import type { ApiRouter } from '@mim/api';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { queryClient } from './query-client.js';
import { askWithToday } from './today.js';
import { api, apiClient } from './trpc.js';

export type Session = inferRouterOutputs<ApiRouter>['session']['current'];
export type Account = NonNullable<Session['account']>;

/** Who is signed in, as the API says: asked once for a page, and again after signing in or out. */
const sessionQuery = () =>
  queryOptions({
    queryKey: api.session.current.queryKey(),
    queryFn: () => askWithToday(() => apiClient.session.current.query()),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The session; asked for when it is not known. */
export const loadSession = (): Promise<Session> => queryClient.ensureQueryData(sessionQuery());

/** Forgets who is signed in and everything that was answered to them. */
export function forgetSession(): void {
  queryClient.clear();
}

/** The session on a page, signed in or not. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery()).data;

/**
 * Who is signed in, on a page that only people who are signed in can open.
 * @throws when nobody is, which on such a page is a mistake of ours
 */
export function useAccount(): Account {
  const { account } = useSession();
  if (account === null) throw new Error('useAccount belongs on pages behind sign-in.');
  return account;
}
