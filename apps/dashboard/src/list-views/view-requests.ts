import type { Language } from '@mim/domain/kernel';
import { useMutation, useQuery } from '@tanstack/react-query';
import { problemFromError } from '../clients/problem-from-error.js';
import { queryClient } from '../clients/query-client.js';
import { api } from '../clients/trpc.js';
import { toast } from '../components/toast.js';
import { toastWithUndo } from '../components/toast-with-undo.js';
import { m } from '../paraglide/messages.js';
import type { SavedView } from './list-view.js';

const refresh = () => queryClient.invalidateQueries({ queryKey: api.views.list.queryKey() });

/** One's own selections of a list, by name; none while they are not known. */
export const useOwnViews = (list: SavedView['list']): readonly SavedView[] =>
  useQuery(api.views.list.queryOptions({ list })).data ?? [];

/** Keeps a selection under a name. */
export const useSaveView = () =>
  useMutation(api.views.save.mutationOptions({ networkMode: 'always', onSuccess: refresh }));

/** Forgets a selection; it can be taken back. */
export function useRemoveView(language: Language): (viewId: string) => void {
  const remove = useMutation(
    api.views.remove.mutationOptions({
      networkMode: 'always',
      onSuccess: async ({ actionId }) => {
        await refresh();
        toastWithUndo(m.list_view_removed(), actionId, language);
      },
      onError: (error) => toast(problemFromError(error).message[language], 'danger'),
    }),
  );
  return (viewId) => remove.mutate({ viewId });
}
