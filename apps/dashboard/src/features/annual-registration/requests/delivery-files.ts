import { useQuery } from '@tanstack/react-query';
import { type Answers, apiClient } from '../../../clients/trpc.js';
import { saveFromServer } from '../../../components/table-file/save-file.js';

/** What a file holds, what is wrong with it, and what sending it would do. */
export type CheckedFile = Answers['deliveryFiles']['check'];
export type SoundFile = NonNullable<CheckedFile['sound']>;

/** A file that was chosen, as it is sent. */
export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly base64: string;
}

export const downloadVersion = async (of: {
  readonly locationId: string;
  readonly deliveryId: string;
  readonly as: 'package' | 'workbook';
  readonly language: 'nl' | 'en';
}): Promise<void> => saveFromServer(await apiClient.deliveryFiles.download.query(of));

export const downloadTemplate = async (of: {
  readonly locationId?: string;
  readonly year?: number;
  readonly language: 'nl' | 'en';
}): Promise<void> => saveFromServer(await apiClient.deliveryFiles.template.query(of));

type FormatDocAsked = Parameters<typeof apiClient.deliveryFiles.formatDoc.query>[0];
/** In which form a format is described. */
export type FormatDocKind = FormatDocAsked['kind'];

export const downloadFormatDoc = async (of: FormatDocAsked): Promise<void> =>
  saveFromServer(await apiClient.deliveryFiles.formatDoc.query(of));

/** Reads a chosen file into memory; rejects when it is gone, or is no file. */
export async function chosenFile(file: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // In parts: a function takes no ten million arguments.
  for (let at = 0; at < bytes.length; at += 30_000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 30_000)));
  return { id: crypto.randomUUID(), name: file.name, base64: btoa(parts.join('')) };
}

/** Checked again after each warning that is confirmed: what was confirmed comes with it. */
export const useCheckedFile = ({ id, ...file }: ChosenFile, locationId: string | undefined) =>
  useQuery({
    queryKey: ['delivery-file', id, locationId],
    queryFn: () =>
      apiClient.deliveryFiles.check.mutate({ file, ...(locationId !== undefined && { locationId }) }),
    staleTime: 0,
  });

export const sendFile = apiClient.deliveryFiles.send.mutate;
