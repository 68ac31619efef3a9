import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** Within how many days a mother is to have a visiting mother, by the location's own setting; null while it is not known. */
export function useWaitingNorm(): number | null {
  const settings = useQuery(api.settings.get.queryOptions({}));
  return settings.data?.current.waitingNormDays ?? null;
}
