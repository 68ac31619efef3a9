import { useMutation, useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../clients/query-client.js';
import { type Answers, analytics, api, apiClient } from '../../../clients/trpc.js';

export type OutsideFigures = Answers['outsideFigures']['firstBirths'];
/** What is known of one municipality and year. */
export type KnownFigure = OutsideFigures['figures'][number];
export type ReadFile = Answers['outsideFigures']['check'];

/** First births by municipality and year, with their versions. */
export const useFirstBirths = () => useQuery(api.outsideFigures.firstBirths.queryOptions());

/** A file as it is sent, whatever encoding it has. */
export interface SentFile {
  readonly fileName: string;
  /** Base64. */
  readonly content: string;
}

export const sentFile = (file: File): Promise<SentFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      // data:text/csv;base64,…: an empty file has nothing behind the comma.
      const [, content = ''] = String(reader.result).split(',');
      resolve({ fileName: file.name, content });
    };
    reader.readAsDataURL(file);
  });

/** Reads a file and says what it changes; nothing is stored. */
export const useCheckFile = () =>
  useMutation({
    mutationFn: async (file: File) => {
      const sent = await sentFile(file);
      return { sent, read: await apiClient.outsideFigures.check.query(sent) };
    },
  });

/** Where a number that is typed comes from, and what it is. */
export type EnteredFigure = Parameters<typeof apiClient.outsideFigures.enter.mutate>[0];

/** Stores one number; whether that changed anything. */
export const enterFirstBirths = (figure: EnteredFigure) => apiClient.outsideFigures.enter.mutate(figure);

/** What is known is asked again, and the figures of which it is the base when they are next looked at. */
export async function refreshFirstBirths(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.outsideFigures.firstBirths.queryKey() }),
    queryClient.invalidateQueries({ queryKey: analytics.figures.pathKey() }),
  ]);
}

/** Stores a file whole. */
export const useStoreFile = (onStored: (read: ReadFile) => void) =>
  useMutation({
    mutationFn: (input: SentFile & { readonly source: string }) =>
      apiClient.outsideFigures.store.mutate(input),
    onSuccess: async (read) => {
      await refreshFirstBirths();
      onStored(read);
    },
  });
