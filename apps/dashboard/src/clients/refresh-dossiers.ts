import { queryClient } from './query-client.js';
import { api } from './trpc.js';

/**
 * Everything that was answered about dossiers may have changed: what is in sight is asked again, the rest
 * when it is next looked at. Who is signed in stays known.
 */
export const refreshDossiers = (): Promise<void> =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(api.session.current.queryKey()),
  });
