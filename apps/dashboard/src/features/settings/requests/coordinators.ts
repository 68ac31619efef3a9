import type { CoordinatorFacts } from '@mim/domain/supervision';
import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

export type Coordinator = Answers['coordinators']['list']['coordinators'][number];

/** The coordinators of a location, with what is registered of them. */
export const useCoordinators = (locationId: string) =>
  useQuery(api.coordinators.list.queryOptions({ locationId }));

/** Registers what is known of one. */
export const saveCoordinator = (
  locationId: string,
  { accountId, version }: Coordinator,
  facts: CoordinatorFacts,
  key: string,
) => apiClient.coordinators.save.mutate({ key, locationId, accountId, version, facts });
