import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignInRequired } from './problem-from-error.js';

type Listener = () => void;
let onSignInRequired: Listener = () => {};

/** Says what happens when a server no longer knows who is asking: the router leads to sign-in. */
export function whenSignInRequired(listener: Listener): void {
  onSignInRequired = listener;
}

/** A second attempt helps against a network that drops; not against an answer that says no. */
function mayTryAgain(failures: number, error: Error): boolean {
  return failures < 1 && !isAnswer(error);
}

const isAnswer = (error: Error): boolean => 'data' in error && error.data != null;

/** The answers that the dashboard holds, for as long as the page is open. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isSignInRequired(error)) onSignInRequired();
    },
  }),
  defaultOptions: {
    queries: { staleTime: 5 * 60_000, retry: mayTryAgain, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});
