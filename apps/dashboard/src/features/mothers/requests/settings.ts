import { defaultLocationSettings, type LocationSettings } from '@mim/domain/location';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** How her location works; the programme's own rules while that is not known. The API holds to them anyway. */
export function useLocationSettings(locationId: string): LocationSettings {
  const settings = useQuery(api.settings.get.queryOptions({ locationId }));
  return settings.data?.current ?? defaultLocationSettings;
}
