import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** The coordinators of a location, with the names of their accounts. */
export const useCoordinators = (locationId: string) =>
  useQuery(api.coordinators.list.queryOptions({ locationId }));
