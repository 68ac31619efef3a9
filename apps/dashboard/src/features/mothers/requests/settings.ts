import { defaultLocationSettings, type LocationSettings } from '@mim/domain/location';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

const useSettings = (locationId: string) => useQuery(api.settings.get.queryOptions({ locationId }));

/** How her location works; the programme's own rules while that is not known. The API holds to them anyway. */
export function useLocationSettings(locationId: string): LocationSettings {
  const settings = useSettings(locationId);
  return settings.data?.current ?? defaultLocationSettings;
}

/** The same, for what begins once and follows no change: null until it is known, or cannot be. */
export function useSettledSettings(locationId: string): LocationSettings | null {
  const settings = useSettings(locationId);
  return settings.isPending ? null : (settings.data?.current ?? defaultLocationSettings);
}
