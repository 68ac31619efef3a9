import { useMutation, useQuery } from '@tanstack/react-query';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { queryClient } from '../../../clients/query-client.js';
import { type Answers, api } from '../../../clients/trpc.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type Feed = Answers['feeds']['list'][number];

const refresh = () => queryClient.invalidateQueries({ queryKey: api.feeds.list.queryKey() });

/** The calendar feeds of the account. */
export const useFeeds = () => useQuery(api.feeds.list.queryOptions());

/** Makes a secret address; the answer alone holds it. */
export function useCreateFeed(locationId: string, onCreated: (path: string) => void) {
  const { language } = useLanguage();
  const creating = useMutation(
    api.feeds.create.mutationOptions({
      networkMode: 'always',
      onSuccess: async ({ path }) => {
        onCreated(path);
        await refresh();
      },
      onError: (error) => toast(problemFromError(error).message[language], 'danger'),
    }),
  );
  return { isBusy: creating.isPending, create: () => creating.mutate({ locationId }) };
}

/** Makes an address stop working, at once. It cannot be taken back: another is made in its place. */
export function useRevokeFeed() {
  const { language } = useLanguage();
  const revoking = useMutation(
    api.feeds.revoke.mutationOptions({
      networkMode: 'always',
      onSuccess: async () => {
        toast(m.settings_feed_revoked());
        await refresh();
      },
      onError: (error) => toast(problemFromError(error).message[language], 'danger'),
    }),
  );
  return ({ feedId, version }: Feed) => revoking.mutate({ feedId, version });
}
