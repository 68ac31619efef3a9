import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../clients/query-client.js';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';
import { saveFromServer } from '../../../components/table-file/save-file.js';

export type Board = Answers['deliveries']['board'];
export type BoardLocation = Board['locations'][number];
export type BoardDelivery = BoardLocation['deliveries'][number];
export type Timeline = Answers['deliveries']['timeline'];
export type Version = Timeline['versions'][number];
export type Reminder = Answers['deliveries']['reminders'][number];
export type Compared = Answers['deliveries']['compare'];
export type DeliveryRow = Answers['deliveries']['look']['rows'][number];

export const useBoard = (until: number | undefined) =>
  useQuery(api.deliveries.board.queryOptions(until === undefined ? {} : { until }, { staleTime: 0 }));
export const useTimeline = (locationId: string, year: number) =>
  useQuery(api.deliveries.timeline.queryOptions({ locationId, year }, { staleTime: 0 }));
export const useReminders = () =>
  useQuery(api.deliveries.reminders.queryOptions(undefined, { staleTime: 0 }));
export const useDeadlines = () => useQuery(api.deliveries.deadlines.queryOptions());

/** Asked when somebody says so, and never again by itself: each time is a line in the access log of the location. */
export const lookInto = apiClient.deliveries.look.query;
/** The same of all its rows, as a file. */
export const downloadDelivery = async (
  of: Parameters<typeof apiClient.deliveryFiles.download.query>[0],
): Promise<void> => saveFromServer(await apiClient.deliveryFiles.download.query(of));
export const compareVersion = apiClient.deliveries.compare.query;
export const accept = apiClient.deliveries.accept.mutate;
export const sendBack = apiClient.deliveries.sendBack.mutate;
export const setDeadline = apiClient.deliveries.setDeadline.mutate;
export const markReminded = apiClient.deliveries.markReminded.mutate;

/** Asks again how everything stands. */
export async function refreshDeliveries(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.deliveries.pathKey() });
}
