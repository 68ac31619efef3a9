import { defaultLocationSettings, type LocationSettings } from '@mim/domain/location';
import { useQueries } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** After how many days each of these locations asks after a referral; the programme's own days while that is not known. */
export function useTerms(locationIds: readonly string[]): (locationId: string) => LocationSettings {
  const answers = useQueries({
    queries: locationIds.map((locationId) => api.settings.get.queryOptions({ locationId })),
  });
  const known = new Map(locationIds.map((locationId, place) => [locationId, answers[place]?.data?.current]));
  return (locationId) => known.get(locationId) ?? defaultLocationSettings;
}
