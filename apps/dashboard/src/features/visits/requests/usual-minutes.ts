import { skipToken, useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/**
 * How long a visit usually takes at a location, in minutes; null while it is not known.
 * @param locationId undefined while it is not known of which location the mother is
 */
export function useUsualMinutes(locationId: string | undefined): number | null {
  const settings = useQuery(
    api.settings.get.queryOptions(locationId === undefined ? skipToken : { locationId }),
  );
  return settings.data?.current.usualVisitMinutes ?? null;
}
