import { useMutation } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toast } from '../../../components/toast.js';
import { m } from '../../../paraglide/messages.js';

export type DryRun = Answers['imports']['dryRun'];
export type DryRunInput = Inputs['imports']['dryRun'];
export type CheckedRow = DryRun['rows'][number];
export type StoreInput = Omit<Inputs['imports']['store'], 'key'>;
export type StoredImport = Answers['imports']['store'];

/** Looks at every row of a list without storing anything. */
export const dryRun = (input: DryRunInput, signal: AbortSignal): Promise<DryRun> =>
  apiClient.imports.dryRun.query(input, { signal });

/** Stores a list as it was judged. */
export function useStoreImport(onStored: (answer: StoredImport) => void) {
  const { mutateAsync } = useMutation(api.imports.store.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (input: StoreInput, key) => mutateAsync({ ...input, key }),
    onSaved: async (answer) => {
      onStored(answer);
      await refreshDossiers();
    },
  });
}

/** Takes back everything that an import stored, unless it was changed since. */
export function useUndoImport(onUndone: () => void) {
  const { mutateAsync } = useMutation(api.actions.undo.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (actionId: string) => mutateAsync({ actionId }),
    onSaved: async () => {
      toast(m.action_undone());
      onUndone();
      await refreshDossiers();
    },
  });
}
