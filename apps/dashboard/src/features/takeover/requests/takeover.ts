import type { Problem, Result } from '@mim/domain/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';
import { readSheetsInWorker, sourceOfFile } from '../../../components/file-import/read-in-worker.js';
import type { FileSheets } from '../../../components/file-import/read-sheets.js';
import { useSave } from '../../../components/form/use-save.js';
import { saveFromServer } from '../../../components/table-file/save-file.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type Takeover = NonNullable<Answers['takeovers']['current']>;
export type Judged = NonNullable<Takeover['judged']>;
export type JudgedRow = Judged['rows'][number];
export type Mapping = Takeover['mappings'][number];
export type ColumnName = NonNullable<JudgedRow['remarks'][number]['column']>;
export type TakenOver = Answers['takeovers']['list'][number];
export type Stored = Answers['takeovers']['store'];
export type Change = Omit<Inputs['takeovers']['change'], 'version' | 'locationId'>;

/** What is being taken over, kept on the server so that a page that closes loses nothing. */
export const useTakeover = (locationId: string | undefined) =>
  useQuery(api.takeovers.current.queryOptions(locationId === undefined ? {} : { locationId }));

/** What was taken over before. */
export const useTakenOver = () => useQuery(api.takeovers.list.queryOptions());

/** Asks again what is being taken over, as it is now. */
function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: api.takeovers.current.queryKey() });
}

const at = (locationId: string | undefined) => (locationId === undefined ? {} : { locationId });

/** Reads every sheet of a file that was brought. */
export async function readFile(file: File, signal: AbortSignal): Promise<Result<FileSheets, Problem>> {
  const source = await sourceOfFile(file);
  return source.ok ? readSheetsInWorker(source.value, signal) : source;
}

/** Begins with a file, in the place of one that was not taken over. */
export function useBegin(locationId: string | undefined) {
  const refresh = useRefresh();
  const { mutateAsync } = useMutation(api.takeovers.begin.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: ({ fileName, sheets }: { readonly fileName: string } & FileSheets) =>
      mutateAsync({
        ...at(locationId),
        fileName,
        sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) })),
      }),
    onSaved: refresh,
  });
}

/** Chooses, corrects and answers, on top of what was seen. */
export function useChange(locationId: string | undefined, version: number) {
  const refresh = useRefresh();
  const { mutateAsync } = useMutation(api.takeovers.change.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (change: Change) => mutateAsync({ ...at(locationId), version, ...change }),
    onSaved: refresh,
    onConflict: refresh,
  });
}

/** Forgets the file. */
export function useDrop(locationId: string | undefined) {
  const refresh = useRefresh();
  const { mutateAsync } = useMutation(api.takeovers.drop.mutationOptions({ networkMode: 'always' }));
  return useSave({ send: () => mutateAsync(at(locationId)), onSaved: refresh });
}

/** Takes over what is free of problems. */
export function useStore(locationId: string | undefined, onStored: (answer: Stored) => void) {
  const refresh = useRefresh();
  const { mutateAsync } = useMutation(api.takeovers.store.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (version: number, key) => mutateAsync({ ...at(locationId), version, key }),
    onSaved: async (answer) => {
      onStored(answer);
      await refresh();
      await refreshDossiers();
    },
    onConflict: refresh,
  });
}

/** Takes back everything that was taken over, unless something was recorded on it since. */
export function useUndo(onUndone: () => void = () => undefined) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.actions.undo.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (actionId: string, key) => mutateAsync({ actionId, key }),
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.takeover_undone(), actionId, language);
      onUndone();
      await refreshDossiers();
    },
    onConflict: refreshDossiers,
  });
}

/** Fetches the workbook that is filled in. */
export const downloadTemplate = async (language: 'nl' | 'en'): Promise<void> =>
  saveFromServer(await apiClient.takeovers.template.query({ language }));
