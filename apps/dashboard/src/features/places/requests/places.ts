import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../clients/query-client.js';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

export type Places = Answers['places']['list'];
export type ListedLocation = Places['locations'][number];
export type ListedProvider = Places['providers'][number];
export type PlaceLine = Answers['places']['log']['lines'][number];

export const usePlaces = () => useQuery(api.places.list.queryOptions(undefined, { staleTime: 0 }));
export const usePlaceLog = () => useQuery(api.places.log.queryOptions(undefined, { staleTime: 0 }));
export const useClosing = (locationId: string) =>
  useQuery(api.places.closing.queryOptions({ locationId }, { staleTime: 0 }));

export const saveProvider = apiClient.places.saveProvider.mutate;
export const saveLocation = apiClient.places.saveLocation.mutate;
export const closeLocation = apiClient.places.close.mutate;

/** Asks again what there is, what was done, and what accounts can be invited to. */
export async function refreshPlaces(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.places.pathKey() });
  await queryClient.invalidateQueries({ queryKey: api.accounts.pathKey() });
}
