import { useMutation, useQuery } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { type Answers, api } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type EarlierImport = Answers['imports']['list'][number];

/** The lists that were read in before, the newest first. */
export const useEarlierImports = () => useQuery(api.imports.list.queryOptions());

/** Takes back what an earlier list brought; that can be taken back in turn. */
export function useUndoEarlierImport() {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.actions.undo.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: ({ actionId }: { readonly actionId: string; readonly count: number }, key) =>
      mutateAsync({ actionId, key }),
    onSaved: async ({ actionId }, { count }) => {
      toastWithUndo(
        count === 0 ? m.action_undone() : m.prospects_import_taken_back({ count }),
        actionId,
        language,
      );
      await refreshDossiers();
    },
    // What is shown is then no longer so: it says why by itself once it is asked again.
    onConflict: refreshDossiers,
  });
}
