import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** How long a visit usually takes here, in minutes; null while it is not known. */
export function useUsualMinutes(): number | null {
  const settings = useQuery(api.settings.get.queryOptions({}));
  return settings.data?.current.usualVisitMinutes ?? null;
}
